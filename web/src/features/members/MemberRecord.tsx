import type { Member } from "@/api/generated";
import { AccountPanel } from "./AccountPanel";
import { MemberFacts } from "./MemberFacts";
import { MemberHistory } from "./MemberHistory";
import classes from "./MemberRecord.module.css";
import { MembershipPanel } from "./MembershipPanel";
import { OriginPanel } from "./OriginPanel";
import { SuspectedDuplicates } from "./SuspectedDuplicates";

export function MemberRecord({ partner, owner, member }: { partner: string; owner: string; member: Member }) {
  return (
    <div className={classes.record}>
      <div className={classes.notice}>
        <SuspectedDuplicates partner={partner} member={member} />
      </div>
      <MemberFacts member={member} />
      <div className={classes.aside}>
        <MembershipPanel partner={partner} owner={owner} member={member} />
        <AccountPanel partner={partner} member={member} />
        <OriginPanel partner={partner} member={member} />
      </div>
      <div className={classes.history}>
        <MemberHistory partner={partner} member={member} />
      </div>
    </div>
  );
}
