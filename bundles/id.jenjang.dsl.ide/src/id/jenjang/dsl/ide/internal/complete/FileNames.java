package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of files beside the plan, counted from the folder of the file that names them. */
final class FileNames implements Source {

    private static final int DEPTH = 4;
    private static final int MOST = 500;

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".svg");
    private static final Map<String, List<String>> ENDS =
            Map.of(
                    "Bagian.sumber",
                    List.of(".md"),
                    "Gambar.sumber",
                    PICTURES,
                    "Instansi.logo",
                    PICTURES,
                    "Laporan.templat",
                    List.of(".docx", ".dotx"));

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        var ends = ENDS.get(place(option));
        if (ends == null || !option.terminal().equals("STRING")) {
            return;
        }
        var match = new Match(site.typed());
        int rank = 0;
        for (var name : names(site.file().toAbsolutePath().getParent(), ends)) {
            if (match.fits(name)) {
                drafts.add(
                        new Draft(CompletionItem.Kind.FILE, name, site.string(name))
                                .filter(site.quoted() ? name : "\"" + name)
                                .at(Draft.Group.VALUES, rank++));
            }
        }
    }

    private static String place(Option option) {
        return option.owner().rule().getName().equals("BerkasPendamping")
                ? option.owner().parent().rule().getName() + "." + option.owner().feature()
                : option.place();
    }

    private static List<String> names(Path folder, List<String> ends) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder, DEPTH)) {
            return walk.limit(MOST * DEPTH)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> ends.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be listed has no names to offer.
            return List.of();
        }
    }
}
