package id.jenjang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A plan made for measuring.
 *
 * @param files text by file name, in order
 * @param elements how many elements it has
 * @param cells how many cells of printed tables its transcripts have
 */
public record GeneratedPlan(Map<String, String> files, int elements, int cells) {

    /** Writes all files into the folder, making folders where needed. */
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
