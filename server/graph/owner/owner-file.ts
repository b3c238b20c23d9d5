import { join } from "node:path";

export function ownerFile(dataDir: string): string {
  return join(dataDir, "owner.json");
}
