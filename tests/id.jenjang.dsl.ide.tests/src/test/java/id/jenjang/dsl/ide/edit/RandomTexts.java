package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.PlanLanguage;

import org.eclipse.xtext.nodemodel.ILeafNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small plans made of pieces of the examples, with comments sprinkled everywhere. */
final class RandomTexts {

    private static final int LONGEST = 2_500;

    /** Years that stand below each other. */
    private static final String TABLES =
            """
            program PTabel "Program bertabel" {
              indikator ITabel1 "Satu" satuan % {
                kondisi awal 2020: 1
                target 2021: 2, 2022: 13, 2023: 4
                target perubahan 2022: 3, 2023: 50.000
              }
              kegiatan "Kegiatan" {
                indikator ITabel2 "Dua" {
                  target 2021: 100, 2022: 2, 2024: 3
                  target perubahan 2022: 20, 2024: 30
                }
                indikator "Tiga" {
                  kondisi awal 2020: 5,25, 2021: 6
                  target 2021: 7, 2022: 8, 2023: 9, 2024: 10
                }
              }
            }
            """;

    private static final int TABLES_WEIGH = 5;

    private final List<String> pieces = new ArrayList<>();

    private RandomTexts() {}

    static RandomTexts ofExamples() {
        var texts = new RandomTexts();
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples"))) {
            root = root.getParent();
        }
        try (var files = Files.walk(root.resolve("examples"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".jenjang")).sorted().toList()) {
                texts.cut(Files.readString(file));
            }
            texts.cut(
                    Files.readString(
                            root.resolve(
                                    "tests/id.jenjang.dsl.tests/src/test/resources/id/jenjang/dsl/semua.jenjang")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < TABLES_WEIGH; i++) {
            texts.cut(PlanFormatter.create().format(TABLES));
        }
        return texts;
    }

    private void cut(String text) {
        var file = WrittenFile.read(Path.of("x"), text);
        for (var part : file.root().parts()) {
            var pruned = new StringBuilder(text.substring(part.offset(), part.end()));
            // Of long elements only some of what lies in them.
            var inner = part.child().parts().stream().filter(each -> each.child() != null).toList();
            for (int i = inner.size() - 1; i >= 0 && pruned.length() > LONGEST; i--) {
                if (inner.size() > 3 && i % 7 != 0
                        || inner.get(i).end() - inner.get(i).offset() > LONGEST) {
                    int from = inner.get(i).offset() - part.offset();
                    pruned.delete(from, from + inner.get(i).end() - inner.get(i).offset());
                }
            }
            var piece = pruned.toString();
            var read = WrittenFile.read(Path.of("x"), piece);
            if (piece.length() <= 2 * LONGEST && read.mistakes() == 0) {
                pieces.add(piece);
            }
        }
    }

    int size() {
        return pieces.size();
    }

    /** Two files with two or three top-level elements each. */
    Map<Path, String> plan(Random random) {
        var files = new LinkedHashMap<Path, String>();
        int[] number = {0};
        for (var name : List.of("a.jenjang", "b.jenjang")) {
            var text = new StringBuilder();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                text.append(i > 0 ? "\n\n" : "").append(pieces.get(random.nextInt(pieces.size())));
            }
            text.append(random.nextInt(4) == 0 ? "" : "\n");
            var sprinkled = sprinkle(text.toString(), random, number);
            files.put(
                    Path.of(name),
                    random.nextInt(6) == 0 ? sprinkled.replace("\n", "\r\n") : sprinkled);
        }
        return files;
    }

    private static String sprinkle(String text, Random random, int[] number) {
        var result = new StringBuilder();
        int rarity = random.nextInt(5) == 0 ? 300 : 4 + random.nextInt(30);
        ILeafNode before = null;
        for (ILeafNode leaf : PlanLanguage.nodes(text).getRootNode().getLeafNodes()) {
            var word = leaf.getText();
            boolean afterComment =
                    before != null && before.isHidden() && !before.getText().isBlank();
            before = leaf;
            if (afterComment || random.nextInt(rarity) > 0) {
                result.append(word);
                continue;
            }
            int n = number[0]++;
            if (leaf.isHidden() && word.contains("\n")) {
                int line = word.lastIndexOf('\n') + 1;
                switch (random.nextInt(4)) {
                    case 0 -> result.append(" // k").append(n).append('.').append(word);
                    case 1 ->
                            result.append(word)
                                    .append("// k")
                                    .append(n)
                                    .append(".\n")
                                    .append(word.substring(line));
                    case 2 ->
                            result.append(word)
                                    .append("/* k")
                                    .append(n)
                                    .append(".\n   dua */\n\n")
                                    .append(word.substring(line));
                    default -> result.append(" /* k").append(n).append(". */").append(word);
                }
            } else if (!leaf.isHidden() || word.isBlank()) {
                result.append(" /* k").append(n).append(". */ ").append(word);
            } else {
                result.append(word);
            }
        }
        return result.toString();
    }
}
