package id.jenjang.dsl.ide.follow;

import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What somebody might do next to the texts of a plan: sensible things, half things, nonsense. */
final class RandomTyping {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]*[0-9_][A-Za-z0-9_]*\\b");
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "\"",
                    "'''",
                    "/*",
                    "*/",
                    "//",
                    "\n",
                    " ",
                    ",",
                    ":",
                    "3",
                    "3.5",
                    "x",
                    "\n// catatan\n",
                    "/* catatan */",
                    "target 2023: 5",
                    "sasaran ",
                    " didukung X9",
                    "\nprogram PX1 \"Program baru\" untuk SETDA {\n}\n",
                    "\nprogr",
                    "\ntujuan ",
                    "\ninstansi X9 \"Dinas X9\" {\n}\n",
                    "abaikan A001\n",
                    "satuan \"orang\"");

    private final Random random;
    private final Map<Path, String> first;

    RandomTyping(Random random, Map<Path, String> first) {
        this.random = random;
        this.first = first;
    }

    /** The plan after one thing more. */
    EditedPlan next(EditedPlan plan) {
        var files = new ArrayList<>(plan.files());
        if (files.isEmpty() || random.nextInt(12) == 0) {
            return mended(plan);
        }
        var file = files.get(random.nextInt(files.size()));
        var text = plan.text(file).orElseThrow();
        return switch (random.nextInt(20)) {
            case 0 -> plan.without(file);
            case 1 -> renamed(plan, text);
            case 2 ->
                    plan.with(Path.of("baru" + random.nextInt(3) + ".jenjang"), piece() + piece());
            case 3 -> narrative(plan);
            case 4 -> plan.with(file, text + piece());
            case 5 -> plan.with(file, piece() + text);
            case 6, 7 -> plan.with(file, withoutLine(text));
            case 8 -> next(plan.with(file, typed(text)));
            case 9 -> plan.with(file, digit(text));
            case 10, 11 -> plan.with(file, inQuotes(text));
            case 12 -> plan.with(file, text);
            default -> plan.with(file, typed(text));
        };
    }

    /** All files of the beginning, as they were, and no others. */
    private EditedPlan mended(EditedPlan plan) {
        var result = plan;
        for (var file : plan.files()) {
            if (!first.containsKey(file)) {
                result = result.without(file);
            }
        }
        for (var each : first.entrySet()) {
            result = result.with(each.getKey(), each.getValue());
        }
        return result;
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private String typed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(12)));
        var piece = random.nextInt(3) == 0 ? "" : piece();
        return text.substring(0, from) + piece + text.substring(to);
    }

    private String inQuotes(String text) {
        int at = text.indexOf('"', random.nextInt(text.length() + 1)) + 1;
        return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at);
    }

    private String digit(String text) {
        int from = random.nextInt(text.length() + 1);
        for (int i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return text.substring(0, i) + random.nextInt(10) + text.substring(i + 1);
            }
        }
        return text;
    }

    private String withoutLine(String text) {
        int at = random.nextInt(text.length() + 1);
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(0, from) + (to < 0 ? "" : text.substring(to + 1));
    }

    /** A name changed in one file or in all of them. */
    private EditedPlan renamed(EditedPlan plan, String text) {
        var names = NAME.matcher(text).results().map(each -> each.group()).distinct().toList();
        if (names.isEmpty()) {
            return plan;
        }
        var name = names.get(random.nextInt(names.size()));
        var other = random.nextBoolean() ? name + "b" : names.get(random.nextInt(names.size()));
        var changed = new TreeMap<Path, String>();
        for (var file : plan.files()) {
            var now = plan.text(file).orElseThrow();
            var then = now.replaceAll("\\b" + name + "\\b", other);
            if (!then.equals(now) && (changed.isEmpty() || random.nextBoolean())) {
                changed.put(file, then);
            }
        }
        var result = plan;
        for (var each : changed.entrySet()) {
            result = result.with(each.getKey(), each.getValue());
        }
        return result;
    }

    private EditedPlan narrative(EditedPlan plan) {
        var file =
                first.keySet().stream()
                        .filter(each -> each.toString().endsWith(".md"))
                        .skip(random.nextInt(3))
                        .findFirst();
        return file.isEmpty()
                ? plan
                : random.nextInt(3) == 0
                        ? plan.without(file.get())
                        : plan.with(
                                file.get(),
                                plan.text(file.get()).orElse("") + "\n\n" + piece() + "\n");
    }
}
