package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.complete.CodeList.Entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads lists of codes: of several, the later one decides where they differ. */
final class CodeListReader {

    private static final Pattern CODE = Pattern.compile("[0-9X]+(?:\\.[0-9X]+)*");
    private static final Pattern HEAD = Pattern.compile("#+\\s*(\\w+(?: \\w+)?)\\s*:\\s*(\\S.*)");
    private static final int KEGIATAN = 5;

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<CodeProblem> problems = new ArrayList<>();
    private CodeEdition edition = CodeEdition.UNKNOWN;

    /** Reads one more list. */
    CodeListReader read(String text) {
        var lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
        edition = edition(lines);
        var own = new HashMap<String, Integer>();
        int number = 0;
        for (var line : lines) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(number, line.split("\\|", 2), own);
            }
        }
        own.forEach(this::parent);
        problems.sort(Comparator.comparingInt(CodeProblem::line));
        return this;
    }

    CodeList list() {
        return new CodeList(entries.values(), edition, problems);
    }

    private void read(int line, String[] parts, Map<String, Integer> own) {
        var code = code(parts[0]);
        var name = parts.length == 2 ? parts[1].strip() : "";
        if (name.isEmpty() || !CODE.matcher(code).matches()) {
            problem(line, CodeProblem.Kind.UNREADABLE, "");
        } else if (own.putIfAbsent(code, line) == null) {
            entries.put(code, new Entry(code, name, edition));
        } else if (entries.get(code).name().equals(name)) {
            problem(line, CodeProblem.Kind.REPEATED, code);
        } else {
            problem(line, CodeProblem.Kind.CONTRADICTED, code);
        }
    }

    private void parent(String code, int line) {
        int segments = CodeList.segments(code);
        if (segments >= KEGIATAN) {
            // Between a program and its kegiatan stands the level of government.
            int end = code.lastIndexOf('.');
            end = segments == KEGIATAN ? code.lastIndexOf('.', end - 1) : end;
            var above = code.substring(0, end);
            if (!entries.containsKey(above) && !entries.containsKey(CodeList.general(above))) {
                problem(line, CodeProblem.Kind.WITHOUT_PARENT, code);
            }
        }
    }

    private void problem(int line, CodeProblem.Kind kind, String code) {
        problems.add(new CodeProblem(line, kind, code));
    }

    /** Decrees print codes with a dot at the end or blanks inside; the plan does not. */
    private static String code(String written) {
        var code = written.replaceAll("\\s+", "");
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }

    private static CodeEdition edition(List<String> lines) {
        var said = new HashMap<String, String>();
        for (var line : lines) {
            var head = HEAD.matcher(line);
            if (head.matches()) {
                said.putIfAbsent(head.group(1).toLowerCase(Locale.ROOT), head.group(2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                break;
            }
        }
        return new CodeEdition(
                said.getOrDefault("keputusan", ""),
                said.getOrDefault("edisi", ""),
                said.getOrDefault("jenjang", ""),
                said.getOrDefault("tanggal", ""),
                said.getOrDefault("lengkap", ""),
                said.getOrDefault("belum lengkap", ""));
    }
}
