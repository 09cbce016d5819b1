package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.complete.CompletionItem;

/** An item on its way: what is not told is empty. */
final class Draft {

    /** The groups of the list in their order. */
    enum Group {
        VALUES,
        REFERENCES,
        KEYWORDS,
        OTHERS,
        NAMES,
        LAST
    }

    private final CompletionItem.Kind kind;
    private final String label;
    private final TextEdit edit;
    private String detail = "";
    private String documentation = "";
    private String filter;
    private boolean snippet;
    private String sort = "";
    private PlanEdits elsewhere = PlanEdits.NONE;

    Draft(CompletionItem.Kind kind, String label, TextEdit edit) {
        this.kind = kind;
        this.label = label;
        this.edit = edit;
        this.filter = label;
    }

    Draft detail(String text) {
        detail = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return this;
    }

    Draft documentation(String text) {
        documentation = text;
        return this;
    }

    /** What typing is compared with, if not the label alone. */
    Draft filter(String text) {
        filter = text;
        return this;
    }

    /** The replacement has tab stops. */
    Draft snippet() {
        snippet = true;
        return this;
    }

    /** Its place: the group, then the rank within it from 0. */
    Draft at(Group group, int rank) {
        sort = "%d%06d".formatted(group.ordinal(), rank);
        return this;
    }

    Draft elsewhere(PlanEdits edits) {
        elsewhere = edits;
        return this;
    }

    CompletionItem item() {
        return new CompletionItem(
                label, kind, detail, documentation, edit, snippet, filter, sort, elsewhere);
    }
}
