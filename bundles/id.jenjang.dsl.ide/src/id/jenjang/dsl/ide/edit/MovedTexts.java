package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Picks an element up, with its comments, to put it or a copy of it down elsewhere. */
final class MovedTexts {

    private final FileDraft draft;
    private final TextLayout layout;
    private final Map<String, String> renamed;

    MovedTexts(FileDraft draft) {
        this(draft, Map.of());
    }

    /**
     * Texts with other short names.
     *
     * @param renamed the new name by the one it takes the place of, also in references
     */
    MovedTexts(FileDraft draft, Map<String, String> renamed) {
        this.draft = draft;
        this.layout = draft.layout();
        this.renamed = renamed;
    }

    /** A stretch that is no layout, and what stands there in the text picked up. */
    private record Fixed(int from, int to, String text) {}

    /** The comments that go with a part of an element. */
    List<Comment> own(WrittenPart part) {
        return SlotEditor.separator(part) == null
                ? around(part).comments()
                : ListRewrite.own(draft, SlotEditor.list(part), part);
    }

    private OwnComments around(WrittenPart part) {
        var range = SlotEditor.clauseRange(part);
        return OwnComments.of(draft.file(), part.owner(), range[0], range[1]);
    }

    /** The text of an element without the comments around it. */
    String text(WrittenPart part) {
        return relaid(part.offset(), part.end(), part);
    }

    MovedText of(WrittenPart part) {
        var item = text(part);
        var comments =
                own(part).stream()
                        .filter(each -> each.offset() < part.offset() || each.end() > part.end())
                        .map(Comment::text)
                        .toList();
        if (SlotEditor.separator(part) != null) {
            var behind = comments.isEmpty() ? "" : " " + String.join(" ", comments);
            return new MovedText(item + behind, item, comments, part.child());
        }
        var own = around(part);
        return new MovedText(relaid(own.from(), own.to(), part), item, comments, part.child());
    }

    /** The text of a stretch with the breaks of its layout marked and its indent taken away. */
    private String relaid(int from, int to, WrittenPart part) {
        var whole = draft.file().text();
        var base = layout.indent(from);
        var result = new StringBuilder();
        int at = from;
        for (var fixed : fixed(from, to, part)) {
            gap(whole.substring(at, fixed.from()), base, result);
            result.append(fixed.text());
            at = fixed.to();
        }
        gap(whole.substring(at, to), base, result);
        return result.toString();
    }

    private static void gap(String gap, String base, StringBuilder result) {
        var lines = gap.split("\r\n|\n|\r", -1);
        result.append(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            var line =
                    lines[i].startsWith(base)
                            ? lines[i].substring(base.length())
                            : lines[i].stripLeading();
            boolean blank = line.isBlank() && i + 1 < lines.length;
            result.append(PieceOfText.BREAK).append(blank ? "" : line);
        }
    }

    /** Comments and long texts, whose own line breaks are not layout, and names that change. */
    private List<Fixed> fixed(int from, int to, WrittenPart part) {
        var fixed = new ArrayList<Fixed>();
        for (var comment : draft.file().comments(from, to)) {
            fixed.add(new Fixed(comment.offset(), comment.end(), comment.text()));
        }
        for (var element : part.child().all()) {
            for (var each : element.parts()) {
                if (each.text() != null && each.text().startsWith("'''")) {
                    fixed.add(new Fixed(each.offset(), each.end(), each.text()));
                } else if (each.isName() && renamed.containsKey(each.name())) {
                    fixed.add(
                            new Fixed(
                                    each.offset(),
                                    each.end(),
                                    Values.named(each, renamed.get(each.name()))));
                }
            }
        }
        fixed.sort(Comparator.comparingInt(Fixed::from));
        return fixed;
    }
}
