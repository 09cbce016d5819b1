package id.jenjang.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * A bundle by its manifest.
 *
 * @param file the manifest
 * @param header its main attributes
 */
record Bundle(Path file, Attributes header) {

    static List<Bundle> all(Project project) {
        return project.files("META-INF/MANIFEST.MF")
                .map(file -> new Bundle(file, parse(project.read(file))))
                .toList();
    }

    private static Attributes parse(String text) {
        try {
            return new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return header.getValue("Bundle-SymbolicName").split(";")[0].strip();
    }

    /** The entries of a header, each with its attributes; commas in quotes do not separate. */
    List<String> entries(String headerName) {
        var value = header.getValue(headerName);
        var entries = new ArrayList<String>();
        if (value == null) {
            return entries;
        }
        var entry = new StringBuilder();
        boolean quoted = false;
        for (char c : value.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                entries.add(entry.toString().strip());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString().strip());
        return entries;
    }
}
