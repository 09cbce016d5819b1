package id.jenjang.dsl.internal.parser;

import id.jenjang.dsl.internal.parser.RepairableTokenStream.Lexeme;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which tokens to step over after a syntax error: from the offending token up to the next
 * statement of the same block. Errors that the parser overcomes by itself (a missing word, a
 * missing closing brace before a top-level element) need no repair.
 */
final class Repair {

    /** The words that begin an element of a file. */
    static final Set<String> TOP_LEVEL =
            Set.of(
                    "daerah",
                    "rpjmd",
                    "instansi",
                    "renstra",
                    "program",
                    "anggaran",
                    "perjanjian",
                    "rencana",
                    "pengukuran",
                    "evaluasi",
                    "skala",
                    "tangga",
                    "laporan",
                    "pemeriksaan",
                    "tercetak");

    private final List<Lexeme> tokens;
    private final BitSet hidden;

    Repair(List<Lexeme> tokens, BitSet hidden) {
        this.tokens = tokens;
        this.hidden = hidden;
    }

    /** The next repair, or nothing when the remaining errors are best left as they are. */
    Optional<Step> of(List<SyntaxErrorLog.Entry> errors) {
        for (var error : errors) {
            var region =
                    error.overcome() && !cutsShort(error.token())
                            ? new BitSet()
                            : region(error.token());
            if (!region.isEmpty()) {
                return Optional.of(new Step(region, error.echo() ? List.of() : List.of(error)));
            }
        }
        return Optional.empty();
    }

    private BitSet region(int from) {
        var result = new BitSet();
        if (from < 0 || from >= tokens.size()) {
            return result;
        }
        var first = tokens.get(from);
        if (first.text().equals("}")) {
            if (depthBefore(from) <= 0) {
                result.set(from);
                return result;
            }
            return unfinishedBefore(from);
        }
        if (startsTopLevel(from)) {
            return result;
        }
        int end =
                startsElement(from)
                        ? nextTopLevel(from)
                        : first.text().equals("{") ? closing(from) + 1 : endOfStatement(from);
        for (int i = danglingComma(from); i < end; i++) {
            // Comments stay comments, whatever is stepped over around them.
            result.set(i, !tokens.get(i).isSpace());
        }
        return result;
    }

    /** A word at the margin outside any block: a whole element of unknown kind. */
    private boolean startsElement(int index) {
        return depthBefore(index) == 0 && startsLine(index) && startsAtMargin(index);
    }

    private int nextTopLevel(int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            if (startsTopLevel(i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean cutsShort(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).text().equals("}");
    }

    /**
     * What stands unfinished before a closing brace: a comma, or the statement from its last
     * keyword on.
     */
    private BitSet unfinishedBefore(int brace) {
        var result = new BitSet();
        int last = previousVisible(brace);
        for (int i = last; i >= 0 && !isBrace(i); i--) {
            result.set(i, !tokens.get(i).isSpace());
            if (tokens.get(last).text().equals(",")
                    || !tokens.get(i).isSpace() && startsStatement(i)) {
                break;
            }
        }
        return result;
    }

    private boolean isBrace(int index) {
        var text = tokens.get(index).text();
        return text.equals("{") || text.equals("}");
    }

    private int endOfStatement(int from) {
        int depth = 0;
        for (int i = from + 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            switch (token.text()) {
                case "{" -> {
                    if (depth == 0) {
                        return i;
                    }
                    depth++;
                }
                case "}" -> {
                    if (depth == 0) {
                        return i;
                    }
                    depth--;
                }
                default -> {
                    if (depth == 0 && !token.isSpace() && startsStatement(i)) {
                        return i;
                    }
                }
            }
        }
        return tokens.size();
    }

    private boolean startsStatement(int index) {
        return tokens.get(index).isKeyword() || startsLine(index) && next(index).text().equals(":");
    }

    private boolean startsTopLevel(int index) {
        var token = tokens.get(index);
        return TOP_LEVEL.contains(token.text()) && startsLine(index) && startsAtMargin(index);
    }

    private boolean startsLine(int index) {
        for (int i = index - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (!token.isSpace()) {
                return false;
            }
            if (token.text().indexOf('\n') >= 0) {
                return true;
            }
        }
        return true;
    }

    private boolean startsAtMargin(int index) {
        return index == 0 || tokens.get(index - 1).text().endsWith("\n");
    }

    private Lexeme next(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            if (!tokens.get(i).isSpace()) {
                return tokens.get(i);
            }
        }
        return new Lexeme(0, 0, "");
    }

    /** The comma before a broken list item goes with it, else it would be the next mistake. */
    private int danglingComma(int from) {
        int before = previousVisible(from);
        return before >= 0 && tokens.get(before).text().equals(",") ? before : from;
    }

    private int previousVisible(int from) {
        int i = from - 1;
        while (i >= 0 && tokens.get(i).isSpace()) {
            i--;
        }
        return i;
    }

    private int depthBefore(int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            var token = tokens.get(i);
            if (!hidden.get(i)) {
                depth += token.text().equals("{") ? 1 : token.text().equals("}") ? -1 : 0;
            }
        }
        return depth;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            var text = tokens.get(i).text();
            depth += text.equals("{") ? 1 : text.equals("}") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /**
     * One repair.
     *
     * @param tokens tokens to hide
     * @param reported the error it stands for; empty for an echo of an earlier mistake
     */
    record Step(BitSet tokens, List<SyntaxErrorLog.Entry> reported) {}
}
