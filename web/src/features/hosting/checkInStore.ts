import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { AttendanceLine, DateRosterLine, RosterLine } from "@/api/generated";
import type { Named } from "./rosterNames";

export type Reason = NonNullable<AttendanceLine["reason"]>;

/** Something that the host has noted and that the platform does not know yet. */
export interface Waiting {
  /** Sent as the idempotency key: noted once, however often it is sent. */
  key: string;
  list: string;
  /** Which came first. */
  at: number;
  home: string;
  memberId: string;
  present: boolean;
  reason?: Reason;
}

/** Who is expected; at the door of a gathering with how many, and whether seats are kept for them. */
export type Expected = Pick<RosterLine, "home" | "memberId" | "why"> &
  Named &
  Partial<Pick<DateRosterLine, "people" | "seat">> & {
    /** She comes without an account. */
    guest?: true;
  };

/** A door's list as it was when it was taken along. */
export interface KeptList {
  list: string;
  savedAt: number;
  title: string;
  when: string;
  people: Expected[];
  marks: AttendanceLine[];
}

interface Schema extends DBSchema {
  waiting: { key: string; value: Waiting; indexes: { list: string } };
  lists: { key: string; value: KeptList };
}

/** Names are on this device no longer than the day for which they were taken along. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** What this device holds for check-in without a network. */
export class CheckInStore {
  private readonly database: Promise<IDBPDatabase<Schema>>;

  constructor(name = "werein-check-in") {
    this.database = openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore("waiting", { keyPath: "key" }).createIndex("list", "list");
        database.createObjectStore("lists", { keyPath: "list" });
      },
    });
  }

  async add(waiting: Waiting): Promise<void> {
    await (await this.database).put("waiting", waiting);
  }

  async remove(key: string): Promise<void> {
    await (await this.database).delete("waiting", key);
  }

  /** In the order in which it was noted. */
  async waiting(list: string): Promise<Waiting[]> {
    const all = await (await this.database).getAllFromIndex("waiting", "list", list);
    return all.toSorted((one, other) => one.at - other.at);
  }

  async keep(list: KeptList): Promise<void> {
    await (await this.database).put("lists", list);
  }

  async drop(list: string): Promise<void> {
    await (await this.database).delete("lists", list);
  }

  /** Empty when it was not taken along, or too long ago. */
  async kept(list: string, now: number): Promise<KeptList | null> {
    const found = await (await this.database).get("lists", list);
    return found && now - found.savedAt < KEPT_MS ? found : null;
  }

  /** Forgets all lists whose day is over. */
  async forgetOld(now: number): Promise<void> {
    const database = await this.database;
    for (const { list, savedAt } of await database.getAll("lists")) {
      if (now - savedAt >= KEPT_MS) await database.delete("lists", list);
    }
  }
}
