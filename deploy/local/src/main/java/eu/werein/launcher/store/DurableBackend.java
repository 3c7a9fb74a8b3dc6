package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A store that answers a write command only when the write is in its file, so that a killed process
 * has lost nothing it acknowledged.
 *
 * <p>A commit looks at every collection and index of its file, changed or not; so the databases are
 * spread over several files.
 */
final class DurableBackend extends AbstractMongoBackend {

    private static final int FILES = 8;

    private static final Set<String> READS =
            Set.of(
                    "aggregate",
                    "buildinfo",
                    "collstats",
                    "count",
                    "dbstats",
                    "distinct",
                    "endsessions",
                    "find",
                    "getlasterror",
                    "getmore",
                    "hello",
                    "ismaster",
                    "killcursors",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "ping",
                    "serverstatus",
                    "whatsmyuri");

    private final List<DurableFile> files;

    /**
     * @param broken called when a file takes no more
     */
    DurableBackend(Path folder, Runnable broken) {
        files =
                IntStream.range(0, FILES)
                        .mapToObj(number -> folder.resolve("store-" + number + ".mv"))
                        .map(file -> new DurableFile(file, broken))
                        .toList();
        files.stream().flatMap(DurableFile::databases).forEach(this::resolveDatabase);
    }

    private DurableFile fileOf(String database) {
        return files.get(Math.floorMod(database.hashCode(), FILES));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String database) {
        return fileOf(database).open(database, getCursorRegistry());
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        return onlyReads(command, query)
                ? super.handleCommand(channel, database, command, query)
                : fileOf(database)
                        .write(() -> super.handleCommand(channel, database, command, query));
    }

    private static boolean onlyReads(String command, Document query) {
        return READS.contains(command.toLowerCase(Locale.ROOT)) && !writesItsResult(query);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(
                                stage ->
                                        stage instanceof Document document
                                                && (document.containsKey("$out")
                                                        || document.containsKey("$merge")));
    }

    @Override
    public void close() {
        super.close();
        files.forEach(DurableFile::close);
    }
}
