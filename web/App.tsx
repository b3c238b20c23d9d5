import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import classes from "./App.module.css";
import ExplorePage from "./explore/ExplorePage.tsx";
import { CrashGuard } from "./layout/CrashGuard.tsx";
import { Header } from "./layout/Header.tsx";
import { LoadingNote } from "./layout/LoadingNote.tsx";
import { MissingPage } from "./layout/MissingPage.tsx";

const EntityPage = lazy(() => import("./entity/EntityPage.tsx"));
const ArticlePage = lazy(() => import("./article/ArticlePage.tsx"));
const ArticlesPage = lazy(() => import("./article/ArticlesPage.tsx"));
const ExplainPage = lazy(() => import("./explain/ExplainPage.tsx"));
const ConsolePage = lazy(() => import("./console/ConsolePage.tsx"));

/** Header and the page that the address names. */
export function App() {
  return (
    <div className={classes.app}>
      <Header />
      <CrashGuard>
        <Suspense fallback={<LoadingNote lines={8} />}>
          <Switch>
            <Route path="/" component={ExplorePage} />
            <Route path="/people/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
            <Route path="/organizations/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
            <Route path="/events/:id">{({ id }) => <EntityPage key={id} id={id} />}</Route>
            <Route path="/articles">
              <ArticlesPage />
            </Route>
            <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={id} />}</Route>
            <Route path="/articles/:id/explain">{({ id }) => <ExplainPage key={id} id={id} />}</Route>
            <Route path="/console">
              <ConsolePage />
            </Route>
            <Route>
              <MissingPage />
            </Route>
          </Switch>
        </Suspense>
      </CrashGuard>
    </div>
  );
}
