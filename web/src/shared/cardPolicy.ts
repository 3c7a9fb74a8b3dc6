/** The text by which a member lets a host see her card: what she agrees to is kept with it. */
export const CARD_POLICY = "card-2026-11";
