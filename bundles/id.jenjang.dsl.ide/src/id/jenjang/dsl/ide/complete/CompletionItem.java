package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.internal.complete.TabStops;

import java.util.Optional;

/**
 * Something that may be written at a place.
 *
 * @param label what the list shows
 * @param kind what it is
 * @param detail a short remark beside the label; empty for none
 * @param documentation what it means, Markdown; empty for none
 * @param edit what is replaced, and by what
 * @param snippet whether the replacement has tab stops in the form of the Language Server Protocol:
 *     {@code ${1:text}}, with backslashes before dollar signs and braces
 * @param filter the text a typed beginning is compared with
 * @param sort where it stands in the list: items are in the order of this text
 * @param elsewhere edits at other places that make it right, such as giving the chosen element a
 *     short name
 */
public record CompletionItem(
        String label,
        Kind kind,
        String detail,
        String documentation,
        TextEdit edit,
        boolean snippet,
        String filter,
        String sort,
        PlanEdits elsewhere) {

    /**
     * The same for an editor without tab stops: of a statement what stands before the first of
     * them, of anything else the whole text as it begins. Empty when that is no text at all.
     */
    public Optional<CompletionItem> plain() {
        if (!snippet) {
            return Optional.of(this);
        }
        var written = edit.replacement();
        var text = kind == Kind.TEMPLATE ? TabStops.cut(written) : TabStops.filled(written);
        var plain =
                new CompletionItem(
                        label,
                        kind,
                        detail,
                        documentation,
                        new TextEdit(edit.offset(), edit.length(), text),
                        false,
                        filter,
                        sort,
                        elsewhere);
        return text.isBlank() ? Optional.empty() : Optional.of(plain);
    }

    /** What an item is. */
    public enum Kind {
        /** A fixed word. */
        KEYWORD,
        /** A statement with places to fill in. */
        TEMPLATE,
        /** The short name of an element of the plan. */
        ELEMENT,
        /** A choice of the language, such as naik. */
        CHOICE,
        /** A year. */
        YEAR,
        /** A text, such as a unit the plan uses. */
        TEXT,
        /** A code with its name. */
        CODE,
        /** The number of a rule. */
        RULE,
        /** A file beside the plan. */
        FILE,
        /** A part of a live value. */
        LIVE_VALUE,
        /** A short name that is still free. */
        NEW_NAME
    }
}
