package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.insight.Hierarchy;
import id.jenjang.dsl.ide.insight.HierarchyItem;
import id.jenjang.dsl.ide.insight.Hints;
import id.jenjang.dsl.ide.insight.Lenses;
import id.jenjang.model.Bernama;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Figures beside the text, and what supports what. The protocol speaks of calls: whoever supports
 * an element is its caller.
 */
record Insights(Desk desk) {

    List<CodeLens> lenses(Target target) {
        var lines = target.lines();
        var findings = desk.diagnoses().findings(target.home(), target.moment(), target.file());
        return new Lenses(target.moment().plan())
                .of(target.file(), findings).stream()
                        .map(
                                each ->
                                        new CodeLens(
                                                lines.range(each.offset(), each.length()),
                                                // Something to read, nothing to run.
                                                new Command(each.text(), ""),
                                                null))
                        .toList();
    }

    List<InlayHint> hints(Target target, Range range) {
        var lines = target.lines();
        int from = lines.offset(range.getStart());
        int to = lines.offset(range.getEnd());
        return new Hints(target.moment().plan())
                .of(target.file(), from, to).stream()
                        .map(
                                each -> {
                                    var hint =
                                            new InlayHint(
                                                    lines.position(each.offset()),
                                                    Either.forLeft(each.label()));
                                    hint.setTooltip(each.explanation());
                                    hint.setPaddingLeft(true);
                                    return hint;
                                })
                        .toList();
    }

    /** The element at a place; null where there is none, as the protocol wants it. */
    List<CallHierarchyItem> hierarchy(Target target, Position position) {
        return new Hierarchy(target.moment().plan())
                .at(target.file(), target.lines().offset(position))
                .map(each -> List.of(item(target, each)))
                .orElse(null);
    }

    List<CallHierarchyIncomingCall> supporters(Target target, CallHierarchyItem of) {
        return related(target, of, Hierarchy::supporters).stream()
                .map(each -> new CallHierarchyIncomingCall(each, List.of(each.getSelectionRange())))
                .toList();
    }

    List<CallHierarchyOutgoingCall> supported(Target target, CallHierarchyItem of) {
        // Where an element says what it supports is not known; its own name stands for it.
        return related(target, of, Hierarchy::supported).stream()
                .map(each -> new CallHierarchyOutgoingCall(each, List.of(of.getSelectionRange())))
                .toList();
    }

    private List<CallHierarchyItem> related(
            Target target,
            CallHierarchyItem of,
            BiFunction<Hierarchy, Bernama, List<HierarchyItem>> direction) {
        var hierarchy = new Hierarchy(target.moment().plan());
        int offset = target.lines().offset(of.getSelectionRange().getStart());
        return hierarchy
                .at(target.file(), offset)
                .map(each -> direction.apply(hierarchy, each.element()))
                .orElse(List.of())
                .stream()
                .map(each -> item(target, each))
                .toList();
    }

    private CallHierarchyItem item(Target target, HierarchyItem item) {
        var file = item.range().file();
        var lines = new TextLines(target.moment().plan().text(file).orElse(""));
        var result =
                new CallHierarchyItem(
                        item.label(),
                        Structure.kind(item.element().eClass().getName()),
                        desk.names().uri(file),
                        lines.range(item.range()),
                        lines.range(inside(item.selection(), item.range())));
        result.setDetail(item.detail());
        return result;
    }

    /** The protocol wants the selected part to lie within the whole. */
    private static TextRange inside(TextRange selection, TextRange range) {
        boolean lies =
                selection.offset() >= range.offset()
                        && selection.offset() + selection.length()
                                <= range.offset() + range.length();
        return lies ? selection : range;
    }
}
