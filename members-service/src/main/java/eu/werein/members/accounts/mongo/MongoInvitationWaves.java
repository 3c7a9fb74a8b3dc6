package eu.werein.members.accounts.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.members.accounts.InvitationWaves;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The parts of waves that are under way, one document each. */
@Component
final class MongoInvitationWaves implements InvitationWaves {

    private static final String ID = "_id";
    private static final String MEMBERS = "members";

    private final PartnerDatabases databases;

    MongoInvitationWaves(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> parts() {
        return databases.collection("invitation-waves");
    }

    @Override
    public void keep(String part, List<MemberId> members) {
        parts().updateOne(
                        Filters.eq(ID, part),
                        Updates.setOnInsert(
                                MEMBERS, members.stream().map(MemberId::value).toList()),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public List<MemberId> find(String part) {
        return Optional.ofNullable(parts().find(Filters.eq(ID, part)).first())
                .map(found -> found.getList(MEMBERS, String.class))
                .orElse(List.of())
                .stream()
                .map(MemberId::new)
                .toList();
    }

    @Override
    public void forget(String part) {
        parts().deleteOne(Filters.eq(ID, part));
    }
}
