package id.jenjang.workbench.internal.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown as a text to be read: bold and code as styles, lists with bullets, tables as lines.
 * Knows as much of Markdown as the explanations of this program use.
 *
 * @param text what is to be read
 * @param styles of stretches of it
 */
public record MarkdownText(String text, List<StyleRange> styles) {

    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern BULLET = Pattern.compile("( *)[-*] +(.*)");
    private static final Pattern RULED = Pattern.compile("\\|?[ :|-]*-[ :|-]*\\|?");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    public MarkdownText {
        styles = List.copyOf(styles);
    }

    /** Reads Markdown. */
    public static MarkdownText of(String markdown) {
        var writer = new Writer();
        boolean code = false;
        boolean open = false;
        for (var line : markdown.strip().lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
                writer.newLine(open);
                open = false;
            } else if (code) {
                writer.newLine(open);
                writer.styled(line, SWT.NORMAL);
                open = true;
            } else if (line.isBlank()) {
                writer.newLine(open);
                writer.gap();
                open = false;
            } else if (!RULED.matcher(line).matches()) {
                open = writer.block(line, open);
            }
        }
        return new MarkdownText(writer.text.toString().stripTrailing(), writer.styles);
    }

    /** Writes what is to be read. */
    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<StyleRange> styles = new ArrayList<>();

        void newLine(boolean open) {
            if (open) {
                text.append('\n');
            }
        }

        /** An empty line, but never two. */
        void gap() {
            if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
                text.append('\n');
            }
        }

        /**
         * One line that is no code.
         *
         * @param open whether the line before may go on
         * @return whether this one may
         */
        boolean block(String line, boolean open) {
            var heading = HEADING.matcher(line);
            var bullet = BULLET.matcher(line);
            if (heading.matches()) {
                newLine(open);
                styled(plain(heading.group(1)), SWT.BOLD);
                text.append('\n');
                return false;
            }
            if (bullet.matches()) {
                newLine(open);
                text.append(bullet.group(1)).append("  \u2022 ");
                inline(bullet.group(2));
                return true;
            }
            if (line.strip().startsWith("|")) {
                newLine(open);
                row(line.strip());
                return true;
            }
            text.append(open && text.charAt(text.length() - 1) != '\n' ? " " : "");
            inline(line.strip());
            if (line.endsWith("  ") || line.endsWith("\\")) {
                text.append('\n');
            }
            return true;
        }

        private void row(String line) {
            var cells = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
            boolean first = true;
            for (var cell : cells.split("(?<!\\\\)\\|")) {
                text.append(first ? "" : "\t");
                inline(cell.strip());
                first = false;
            }
        }

        private void inline(String markdown) {
            var line = LINK.matcher(markdown).replaceAll("$1");
            int at = 0;
            while (at < line.length()) {
                char sign = line.charAt(at);
                if (sign == '\\' && at + 1 < line.length()) {
                    text.append(line.charAt(at + 1));
                    at += 2;
                } else if (line.startsWith("**", at) && line.indexOf("**", at + 2) > 0) {
                    int end = line.indexOf("**", at + 2);
                    styled(plain(line.substring(at + 2, end)), SWT.BOLD);
                    at = end + 2;
                } else if (sign == '`' && line.indexOf('`', at + 1) > 0) {
                    int end = line.indexOf('`', at + 1);
                    styled(line.substring(at + 1, end), SWT.BOLD);
                    at = end + 1;
                } else if (sign == '*' && line.indexOf('*', at + 1) > at + 1) {
                    int end = line.indexOf('*', at + 1);
                    styled(plain(line.substring(at + 1, end)), SWT.ITALIC);
                    at = end + 1;
                } else if (sign == '_' && slanted(line, at) > 0) {
                    int end = slanted(line, at);
                    styled(plain(line.substring(at + 1, end)), SWT.ITALIC);
                    at = end + 1;
                } else {
                    text.append(sign);
                    at++;
                }
            }
        }

        /**
         * Where the low line is that ends what one begins; none within words, as in short names.
         */
        private static int slanted(String line, int from) {
            if (from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
                return -1;
            }
            int end = line.indexOf('_', from + 1);
            while (end > 0
                    && end + 1 < line.length()
                    && Character.isLetterOrDigit(line.charAt(end + 1))) {
                end = line.indexOf('_', end + 1);
            }
            return end;
        }

        private static String plain(String marked) {
            return marked.replaceAll("\\\\(.)", "$1").replace("`", "");
        }

        void styled(String words, int style) {
            var range = new StyleRange(text.length(), words.length(), null, null, style);
            text.append(words);
            if (style != SWT.NORMAL) {
                styles.add(range);
            }
        }
    }
}
