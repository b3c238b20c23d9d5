import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const asciiWordBoundary = {
  selector: "Literal[regex.pattern=/\\\\[bBwW]/]",
  message: "\\b and \\w are ASCII: /\\bông\\b/ matches inside “Trông”. Use wholeWord() or \\p{L}\\p{M}\\p{N}.",
};

export default tseslint.config(
  { ignores: ["dist/", ".types/", "data/", "node_modules/", "coverage/", ".neo4j/", "**/*.cjs"] },
  js.configs.recommended,
  { files: ["**/*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: ["server/languages/**/*.ts"], rules: { "no-restricted-syntax": ["error", asciiWordBoundary] } },
  { files: ["web/**/*.tsx", "web/**/*.ts"], extends: [reactHooks.configs.flat.recommended] },
  prettier,
);
