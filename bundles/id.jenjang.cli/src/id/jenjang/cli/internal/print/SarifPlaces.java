package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.dsl.TextRange;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Places of findings as SARIF names them. */
final class SarifPlaces {

    private final RangeEnds ends = new RangeEnds();

    void writeLocation(TextRange range, FindingSubject subject, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("physicalLocation").beginObject();
        writeArtifact(range, json);
        json.name("region");
        writeRegion(range, json);
        json.endObject();
        writeLogical(subject, json);
        json.endObject();
    }

    /** The place in the printed document, or the element of the plan. */
    private static void writeLogical(FindingSubject subject, JsonWriter json) throws IOException {
        var name = subject.isPrinted() ? subject.printed() : subject.element();
        if (!name.isEmpty()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.name("fullyQualifiedName").value(name);
            json.endObject().endArray();
        }
    }

    void writeArtifact(TextRange range, JsonWriter json) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(range.file()));
        json.endObject();
    }

    void writeRegion(TextRange range, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("startLine").value(range.line());
        json.name("startColumn").value(range.column());
        var end = ends.of(range);
        if (end.isPresent()) {
            json.name("endLine").value(end.get().line());
            json.name("endColumn").value(end.get().column());
            json.name("charOffset").value(range.offset());
            json.name("charLength").value(range.length());
        }
        json.endObject();
    }

    /** Percent-encodes what a URI may not hold; a relative path stays relative. */
    private static String uri(Path file) throws IOException {
        try {
            var uri =
                    file.isAbsolute() ? file.toUri() : new URI(null, null, Names.file(file), null);
            return uri.toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException(file.toString(), e);
        }
    }
}
