package eu.werein.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PartnerDatabasesIT {

    private final SampleService service = SampleService.shared();
    private final PartnerDatabases databases = service.bean(PartnerDatabases.class);

    @Test
    void sameIdMeansAnotherDocumentForEachPartner() {
        PartnerId here = service.partner();
        PartnerId there = service.partner();
        write(here, "mark of here");
        assertThatNoException().isThrownBy(() -> write(there, "mark of there"));
        assertThat(read(here)).isEqualTo("mark of here");
        assertThat(read(there)).isEqualTo("mark of there");
        assertThat(databaseNames()).contains("sample_" + here, "sample_" + there);
    }

    @Test
    void withoutBoundPartnerThereIsNoDatabase() {
        assertThatThrownBy(() -> databases.collection("things"))
                .isInstanceOf(TenantContext.NoPartnerBound.class);
    }

    @Test
    void unknownPartnerHasNoDatabaseAndGetsNone() {
        PartnerId unknown = new PartnerId("be-never-told");
        assertThatThrownBy(() -> TenantContext.run(unknown, () -> databases.collection("things")))
                .isInstanceOf(PartnerDatabases.UnknownPartner.class)
                .hasMessageNotContaining("never-told");
        assertThat(databaseNames()).noneMatch(name -> name.contains("never-told"));
    }

    @Test
    void partnersSchemaIsThereBeforeItsFirstDocument() {
        PartnerId partner = service.partner();
        var keys =
                TenantContext.<java.util.List<Document>, RuntimeException>call(
                        partner,
                        () -> databases.collection("notes").listIndexes().into(new ArrayList<>()));
        assertThat(keys).extracting(index -> index.get("key")).contains(new Document("colour", 1));
    }

    private void write(PartnerId partner, String mark) {
        TenantContext.run(
                partner,
                () ->
                        databases
                                .collection("things")
                                .insertOne(new Document("_id", "twin").append("mark", mark)));
    }

    private String read(PartnerId partner) {
        return TenantContext.<String, RuntimeException>call(
                partner,
                () ->
                        databases
                                .collection("things")
                                .find(Filters.eq("_id", "twin"))
                                .map(thing -> thing.getString("mark"))
                                .first());
    }

    private java.util.List<String> databaseNames() {
        return service.bean(MongoClient.class).listDatabaseNames().into(new ArrayList<>());
    }
}
