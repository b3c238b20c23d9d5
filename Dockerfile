# syntax=docker/dockerfile:1
ARG NODE_VERSION=20.20.2

# The page is built with everything; what runs has no development dependency.
FROM node:${NODE_VERSION}-bookworm-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-progress
COPY tsconfig.json tsconfig.base.json ./
COPY server ./server
COPY web ./web
RUN npm run build

FROM node:${NODE_VERSION}-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-progress

FROM node:${NODE_VERSION}-bookworm-slim
LABEL org.opencontainers.image.title="Quan Hệ" \
      org.opencontainers.image.licenses="Apache-2.0"
# HOST opens the port to other machines, so the server asks for QUANHE_PASSWORD and does not start without it.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json tsconfig.json tsconfig.base.json LICENSE ./
COPY server ./server
COPY scripts ./scripts
COPY seeds ./seeds
COPY --from=page /app/dist ./dist
# Without NEO4J_URI the graph is in this folder: mount a volume here.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# node itself, so that the signal to stop reaches the server and not a shell or a package manager.
CMD ["node", "--import", "tsx", "server/main.ts"]
