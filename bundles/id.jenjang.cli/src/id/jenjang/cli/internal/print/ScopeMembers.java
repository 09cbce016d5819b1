package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import java.io.IOException;

/** What of all findings a report speaks of, as members of a JSON object. */
final class ScopeMembers {

    private ScopeMembers() {}

    /** Writes members only for what narrows the report. */
    static void write(Scope scope, JsonWriter json) throws IOException {
        if (scope.since().isPresent()) {
            var since = scope.since().get();
            json.name("since").beginObject();
            json.name("revision").value(since.revision());
            json.name("commit").value(since.commit());
            json.name("before").value(since.before());
            json.name("gone").value(since.gone());
            json.endObject();
        }
        if (!scope.filter().isEmpty()) {
            json.name("filter").value(scope.filter());
            json.name("filtered").value(scope.filtered());
        }
    }
}
