package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.internal.Quoted;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One file of a plan as it is written: its elements, its comments, and what is wrong in it. */
final class WrittenFile {

    private final Path path;
    private final String text;
    private final TextLayout layout;
    private final WrittenElement root;
    private final List<Comment> comments;
    private final List<Stretch> broken = new ArrayList<>();
    private int mistakes;

    private WrittenFile(Path path, String text, IParseResult parsed) {
        this.path = path;
        this.text = text;
        layout = new TextLayout(text);
        comments = Quoted.comments(text).stream().map(each -> comment(text, each)).toList();
        for (INode leftOut : PlanLanguage.leftOut(parsed)) {
            broken.add(new Stretch(leftOut.getOffset(), leftOut.getEndOffset()));
        }
        for (INode error : parsed.getSyntaxErrors()) {
            mistakes++;
            broken.add(new Stretch(error.getOffset(), error.getEndOffset()));
        }
        var node = parsed.getRootNode();
        root = new WrittenNodes(node, isSound()).file(node);
    }

    /** A text without mistakes whose elements are known. */
    private WrittenFile(
            WrittenFile before, String text, WrittenElement root, List<Comment> comments) {
        this.path = before.path;
        this.text = text;
        this.layout = new TextLayout(text);
        this.root = root;
        this.comments = comments;
    }

    static WrittenFile read(Path path, String text) {
        return new WrittenFile(path, text, PlanLanguage.nodes(text));
    }

    /** A text whose nodes are known. */
    static WrittenFile of(Path path, String text, IParseResult parsed) {
        return new WrittenFile(path, text, parsed);
    }

    /**
     * The file after edits. Only what they touch is parsed when nothing else can read otherwise
     * than before.
     *
     * @param edits in the order of their places, not overlapping
     * @param after the text after them
     */
    WrittenFile after(List<TextEdit> edits, String after) {
        return WrittenSplice.of(this, edits, after)
                .map(made -> new WrittenFile(this, after, made.root(), made.comments()))
                .orElseGet(() -> read(path, after));
    }

    private static Comment comment(String text, Quoted quoted) {
        var words = text.substring(quoted.from(), quoted.to());
        return new Comment(quoted.from(), words.stripTrailing());
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    TextLayout layout() {
        return layout;
    }

    WrittenElement root() {
        return root;
    }

    /** In the order they stand. */
    List<Comment> comments() {
        return comments;
    }

    /** The comments that lie in a stretch of the text as a whole. */
    List<Comment> comments(int from, int to) {
        int first = firstComment(from);
        int last = first;
        while (last < comments.size() && comments.get(last).end() <= to) {
            last++;
        }
        return comments.subList(first, last);
    }

    /** How many comments begin before an offset. */
    int firstComment(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (comments.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether there is no mistake in it. */
    boolean isSound() {
        return mistakes == 0 && broken.isEmpty();
    }

    /** How many syntax errors it has. */
    int mistakes() {
        return mistakes;
    }

    /** The words the parser stepped over, and those it complained about. */
    List<String> brokenWords() {
        return broken.stream().map(each -> text.substring(each.offset(), each.end())).toList();
    }

    /** The element a reference leads to. */
    Optional<WrittenElement> find(ElementRef ref) {
        var at = root;
        for (var step : ref.steps()) {
            var feature = at.type().getEStructuralFeature(step.feature());
            var parts = feature == null ? List.<WrittenPart>of() : at.parts(feature);
            int index = feature != null && !feature.isMany() ? parts.size() - 1 : step.index();
            if (index < 0 || index >= parts.size() || parts.get(index).child() == null) {
                return Optional.empty();
            }
            at = parts.get(index).child();
        }
        return Optional.of(at);
    }

    /** The parts in which one of some words stands, in order. */
    List<WrittenPart> partsWith(Set<String> words) {
        var found = new ArrayList<WrittenPart>();
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length()
                    && (isLetter(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
                end++;
            }
            if (words.contains(text.substring(at, end))) {
                partAt(at).ifPresent(found::add);
            }
            at = end;
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** The word or value in which a character stands; empty between them. */
    private Optional<WrittenPart> partAt(int offset) {
        var at = root;
        while (true) {
            var parts = at.parts();
            int low = 0;
            int high = parts.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (parts.get(middle).end() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == parts.size() || parts.get(low).offset() > offset) {
                return Optional.empty();
            }
            var part = parts.get(low);
            if (part.child() == null) {
                return Optional.of(part);
            }
            at = part.child();
        }
    }

    /** Whether a mistake stands in an element itself, not only in one that lies in it. */
    boolean isBroken(WrittenElement element) {
        return broken.stream()
                .anyMatch(
                        bad ->
                                bad.touches(element.offset(), element.end())
                                        && element.parts().stream()
                                                .filter(part -> part.child() != null)
                                                .noneMatch(
                                                        part ->
                                                                part.offset() <= bad.offset()
                                                                        && bad.end()
                                                                                <= part.end()));
    }

    /** Whether a mistake stands in an element or in one that lies in it. */
    boolean isBrokenInside(WrittenElement element) {
        return broken.stream().anyMatch(bad -> bad.touches(element.offset(), element.end()));
    }

    private record Stretch(int offset, int end) {

        boolean touches(int from, int to) {
            return offset < to && end > from || offset == end && offset >= from && end <= to;
        }
    }

    /**
     * A comment.
     *
     * @param text with its marks, without the end of the line
     */
    record Comment(int offset, String text) {

        int end() {
            return offset + text.length();
        }

        Comment moved(int shift) {
            return new Comment(offset + shift, text);
        }

        boolean isLine() {
            return text.startsWith("//");
        }
    }
}
