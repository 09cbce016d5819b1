package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import java.util.ArrayList;
import java.util.List;

/** Picks an element up, with its comments, to put it down elsewhere. */
final class MovedTexts {

    private final FileDraft draft;
    private final TextLayout layout;

    MovedTexts(FileDraft draft) {
        this.draft = draft;
        this.layout = draft.layout();
    }

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
            gap(whole.substring(at, fixed[0]), base, result);
            result.append(whole, fixed[0], fixed[1]);
            at = fixed[1];
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

    /** Comments and long texts, whose own line breaks are not layout. */
    private List<int[]> fixed(int from, int to, WrittenPart part) {
        var fixed = new ArrayList<int[]>();
        for (var comment : draft.file().comments(from, to)) {
            fixed.add(new int[] {comment.offset(), comment.end()});
        }
        for (var element : part.child().all()) {
            for (var each : element.parts()) {
                if (each.text() != null && each.text().startsWith("'''")) {
                    fixed.add(new int[] {each.offset(), each.end()});
                }
            }
        }
        fixed.sort((a, b) -> Integer.compare(a[0], b[0]));
        return fixed;
    }
}
