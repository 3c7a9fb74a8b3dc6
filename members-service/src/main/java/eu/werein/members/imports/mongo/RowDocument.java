package eu.werein.members.imports.mongo;

import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.Disposition;
import eu.werein.members.imports.PlannedRow;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.mongo.RegisterEntryDocument;
import eu.werein.members.template.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A planned row as a document; equal rows make equal bytes, since the plan's hash is over them. */
final class RowDocument {

    private static final String ROW = "row";
    private static final String DO = "do";
    private static final String NAME = "name";
    private static final String MEMBER = "member";
    private static final String VERSION = "version";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String REFUSALS = "refusals";
    private static final String FINDINGS = "findings";

    private RowDocument() {}

    static Document write(PlannedRow row) {
        Document document = new Document(ROW, row.row()).append(DO, row.disposition().wireName());
        switch (row) {
            case PlannedRow.Create create ->
                    document.append(MEMBER, create.id().value())
                            .append(AFTER, RegisterEntryDocument.write(create.told()))
                            .append(REFUSALS, write(create.refusals()));
            case PlannedRow.Update update ->
                    document.append(MEMBER, update.id().value())
                            .append(VERSION, update.version())
                            .append(BEFORE, RegisterEntryDocument.write(update.before()))
                            .append(AFTER, RegisterEntryDocument.write(update.after()))
                            .append(REFUSALS, write(update.refusals()));
            case PlannedRow.Skip skip -> {
                document.append(NAME, skip.name());
                MemberId member = skip.id();
                if (member != null) {
                    document.append(MEMBER, member.value());
                }
            }
            case PlannedRow.Reject reject -> document.append(NAME, reject.name());
        }
        return document.append(FINDINGS, row.findings().stream().map(RowDocument::write).toList());
    }

    private static List<String> write(Set<Purpose> refusals) {
        return refusals.stream().map(Purpose::wireName).sorted().toList();
    }

    private static Document write(Finding finding) {
        Field field = finding.field();
        Document document = new Document("code", finding.reason().code());
        if (field != null) {
            document.append("field", field.wireName());
        }
        if (!finding.params().isEmpty()) {
            document.append("params", new Document(new TreeMap<>(finding.params())));
        }
        return document;
    }

    static PlannedRow read(Document document) {
        int row = document.getInteger(ROW);
        List<Finding> findings =
                document.getList(FINDINGS, Document.class).stream()
                        .map(RowDocument::finding)
                        .toList();
        return switch (Disposition.named(document.getString(DO)).orElseThrow()) {
            case CREATE ->
                    new PlannedRow.Create(
                            row,
                            new MemberId(document.getString(MEMBER)),
                            RegisterEntryDocument.read(document.get(AFTER, Document.class)),
                            refusals(document),
                            findings);
            case UPDATE ->
                    new PlannedRow.Update(
                            row,
                            new MemberId(document.getString(MEMBER)),
                            document.getLong(VERSION),
                            RegisterEntryDocument.read(document.get(BEFORE, Document.class)),
                            RegisterEntryDocument.read(document.get(AFTER, Document.class)),
                            refusals(document),
                            findings);
            case SKIP ->
                    new PlannedRow.Skip(
                            row,
                            document.getString(NAME),
                            member(document.getString(MEMBER)),
                            findings);
            case REJECT -> new PlannedRow.Reject(row, document.getString(NAME), findings);
        };
    }

    private static @Nullable MemberId member(@Nullable String id) {
        return id == null ? null : new MemberId(id);
    }

    private static Set<Purpose> refusals(Document document) {
        return document.getList(REFUSALS, String.class).stream()
                .map(Purpose::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Finding finding(Document document) {
        String field = document.getString("field");
        return new Finding(
                Reason.of(document.getString("code")),
                field == null ? null : Field.of(field).orElseThrow(),
                document.get("params", new Document()));
    }
}
