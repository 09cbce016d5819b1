package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.complete.Completion;
import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.complete.Hover;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.complete.Signature;
import id.jenjang.dsl.ide.complete.SignatureForm;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

import java.util.List;
import java.util.stream.Stream;

/** Help at the place where somebody writes: what may come, in which form, and what stands there. */
record Writing(Knowledge knowledge, boolean snippets) {

    /** Characters that begin something to be proposed. */
    static final List<String> TRIGGERS = List.of("{", ".", "\"", " ");

    CompletionList completion(Target target, Position position) {
        var lines = target.lines();
        var proposals =
                new Completion(target.moment().plan(), knowledge)
                        .at(target.file(), lines.text(), lines.offset(position));
        var items =
                proposals.items().stream()
                        .flatMap(each -> snippets ? Stream.of(each) : each.plain().stream())
                        .map(each -> item(each, lines, target))
                        .toList();
        return new CompletionList(!proposals.complete(), items);
    }

    private static org.eclipse.lsp4j.CompletionItem item(
            CompletionItem item, TextLines lines, Target target) {
        var result = new org.eclipse.lsp4j.CompletionItem(item.label());
        result.setKind(kind(item.kind()));
        result.setTextEdit(Either.forLeft(lines.edit(item.edit())));
        result.setInsertTextFormat(
                item.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        result.setFilterText(item.filter());
        result.setSortText(item.sort());
        if (!item.detail().isEmpty()) {
            result.setDetail(item.detail());
        }
        if (!item.documentation().isEmpty()) {
            result.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, item.documentation()));
        }
        // The protocol has room for edits of this file only.
        var beside = item.elsewhere().of(target.file());
        if (!beside.isEmpty()) {
            result.setAdditionalTextEdits(lines.edits(beside));
        }
        return result;
    }

    private static CompletionItemKind kind(CompletionItem.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case TEMPLATE -> CompletionItemKind.Snippet;
            case ELEMENT -> CompletionItemKind.Reference;
            case CHOICE -> CompletionItemKind.EnumMember;
            case YEAR, CODE -> CompletionItemKind.Value;
            case TEXT -> CompletionItemKind.Text;
            case RULE -> CompletionItemKind.Constant;
            case FILE -> CompletionItemKind.File;
            case LIVE_VALUE -> CompletionItemKind.Property;
            case NEW_NAME -> CompletionItemKind.Variable;
        };
    }

    /** The form of the statement; null between statements, as the protocol wants it. */
    SignatureHelp signature(Target target, Position position) {
        var lines = target.lines();
        return new Signature(target.moment().plan().locale())
                .at(target.file(), lines.text(), lines.offset(position))
                .map(Writing::help)
                .orElse(null);
    }

    private static SignatureHelp help(SignatureForm form) {
        var parts =
                form.parts().stream()
                        .map(
                                each -> {
                                    var part = new ParameterInformation();
                                    part.setLabel(Tuple.two(each.start(), each.end()));
                                    return part;
                                })
                        .toList();
        var information =
                new SignatureInformation(
                        form.label(),
                        new MarkupContent(MarkupKind.MARKDOWN, form.documentation()),
                        parts);
        // Behind the last part none is meant.
        int active = form.active() < 0 ? parts.size() : form.active();
        return new SignatureHelp(List.of(information), 0, active);
    }

    /** What stands at a place; null where there is nothing to tell. */
    org.eclipse.lsp4j.Hover hover(Target target, Position position) {
        var lines = target.lines();
        return new Hover(target.moment().plan(), knowledge)
                .at(target.file(), lines.offset(position))
                .map(
                        each ->
                                new org.eclipse.lsp4j.Hover(
                                        new MarkupContent(MarkupKind.MARKDOWN, each.markdown()),
                                        lines.range(each.offset(), each.length())))
                .orElse(null);
    }
}
