package id.jenjang.dsl.ide.merge;

import java.util.List;

/** A text as lines with their line ends. */
record LineText(List<String> lines) {

    private static final String WINDOWS = "\r\n";
    private static final String UNIX = "\n";

    static LineText of(String text) {
        return new LineText(text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)")));
    }

    String text(int from, int to) {
        return String.join("", lines.subList(from, to));
    }

    /** The line end all lines have; null when they have none or different ones. */
    String lineEnd() {
        long windows = lines.stream().filter(line -> line.endsWith(WINDOWS)).count();
        long all = lines.stream().filter(line -> line.endsWith(UNIX)).count();
        return all == 0 || windows != 0 && windows != all ? null : windows == 0 ? UNIX : WINDOWS;
    }

    /** The same lines with another line end. */
    LineText with(String lineEnd) {
        return new LineText(
                lines.stream().map(line -> line.replaceFirst("\r?\n$", lineEnd)).toList());
    }
}
