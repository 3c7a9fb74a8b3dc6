package eu.werein.training.attendance;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lists of one host, in memory. */
final class InMemorySheets implements Sheets {

    private final Map<SheetId, Sheet> sheets = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    @Override
    public synchronized Sheet find(SheetId id) {
        return sheets.getOrDefault(id, Sheet.empty(id));
    }

    @Override
    public synchronized List<Sheet> of(CycleId cycle) {
        return sheets.values().stream().filter(sheet -> sheet.id().cycle().equals(cycle)).toList();
    }

    @Override
    public synchronized Sheet change(SheetId id, Request request, UnaryOperator<Sheet> change) {
        Sheet before = find(id);
        String answer = answers.get(id.value() + "/" + request.key());
        if (answer != null && !answer.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        if (answer != null) {
            return before;
        }
        Sheet after = change.apply(before);
        if (!after.equals(before)) {
            after = after.at(before.version() + 1);
            if (request.key() != null) {
                answers.put(id.value() + "/" + request.key(), request.bodyHash());
            }
        }
        sheets.put(id, after);
        return after;
    }
}
