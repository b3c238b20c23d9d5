// Stands in for a thread that this machine cannot start.
throw new Error("no threads here");
