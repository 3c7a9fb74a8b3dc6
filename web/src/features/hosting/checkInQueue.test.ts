import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import { sync } from "./checkInQueue";
import { CheckInStore, type Waiting } from "./checkInStore";

const list = "es-uvigo/c-1/s-1";
const day = 24 * 60 * 60 * 1000;
let store: CheckInStore;
let databases = 0;

function noted(memberId: string, at: number): Waiting {
  return { key: `key-${memberId}`, list, at, home: "be-mompreneurs", memberId, present: true };
}

beforeEach(async () => {
  store = new CheckInStore(`check-in-${databases++}`);
  await store.add(noted("eva", 2));
  await store.add(noted("an", 1));
  await store.add({ ...noted("iris", 3), list: "es-uvigo/c-1/s-2" });
});

describe("what was noted without a network", () => {
  it("is sent in the order in which it was noted, one session's at a time", async () => {
    const sent: string[] = [];
    expect(await sync(store, list, async ({ memberId }) => sent.push(memberId))).toEqual({
      sent: 2,
      refused: [],
    });
    expect(sent).toEqual(["an", "eva"]);
    expect(await store.waiting(list)).toEqual([]);
    expect(await store.waiting("es-uvigo/c-1/s-2")).toHaveLength(1);
  });

  it("waits on where no answer comes, and is sent again with the same key", async () => {
    const keys: string[] = [];
    const away = async ({ key }: Waiting) => {
      keys.push(key);
      throw new ApiProblem(0, "offline");
    };
    expect((await sync(store, list, away)).sent).toBe(0);
    await sync(store, list, async ({ key }) => keys.push(key));
    expect(keys).toEqual(["key-an", "key-an", "key-eva"]);
  });

  it.each([0, 401, 429, 503])("is not lost when the answer is %i", async (status) => {
    await sync(store, list, async () => {
      throw new ApiProblem(status, "somehow");
    });
    expect(await store.waiting(list)).toHaveLength(2);
  });

  it("is given back to the host when the platform knows something else", async () => {
    const synced = await sync(store, list, async ({ memberId }) => {
      if (memberId === "an") throw new ApiProblem(400, "invalid");
    });
    expect(synced.sent).toBe(1);
    expect(synced.refused.map(({ memberId }) => memberId)).toEqual(["an"]);
    expect(await store.waiting(list)).toEqual([]);
  });
});

describe("a list that was taken along", () => {
  const kept = { list, savedAt: 0, title: "Vender", when: "18:00", people: [], marks: [] };

  it("is on the device for a day", async () => {
    await store.keep(kept);
    expect(await store.kept(list, day - 1)).toEqual(kept);
    expect(await store.kept(list, day)).toBeNull();
  });

  it("is forgotten when its day is over, or when the host says so", async () => {
    await store.keep(kept);
    await store.forgetOld(day);
    expect(await store.kept(list, 0)).toBeNull();
    await store.keep(kept);
    await store.drop(list);
    expect(await store.kept(list, 0)).toBeNull();
  });
});
