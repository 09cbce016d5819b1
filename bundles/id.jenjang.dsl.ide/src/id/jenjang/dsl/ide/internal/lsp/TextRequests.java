package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.fix.Formatting;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What a client says and asks about one file. */
final class TextRequests implements TextDocumentService {

    private final Requests requests;
    private Desk desk;
    private CodeActions actions;
    private Writing writing;
    private Places places;
    private Insights insights;

    TextRequests(Requests requests) {
        this.requests = requests;
    }

    /** From now on there is something to speak of. */
    void open(Desk opened, WorkspaceEdits edits, Writing help) {
        desk = opened;
        actions = new CodeActions(opened, edits);
        writing = help;
        places = new Places(opened, edits);
        insights = new Insights(opened);
    }

    /** An answer about a file as it is now; nothing for a file of no plan. */
    private <T> CompletableFuture<T> at(
            TextDocumentIdentifier file, T nothing, Function<Target, T> work) {
        Optional<Target> target = desk == null ? Optional.empty() : desk.target(file.getUri());
        return requests.answer(cancelled -> target.map(work).orElse(nothing));
    }

    /** The same for a file in the plan language. */
    private <T> CompletableFuture<T> inPlan(
            TextDocumentIdentifier file, T nothing, Function<Target, T> work) {
        return at(
                file,
                nothing,
                target -> Documents.isPlanFile(target.file()) ? work.apply(target) : nothing);
    }

    private boolean listens() {
        return requests.stage() == Requests.Stage.OPEN;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        if (listens()) {
            desk.documents().opened(params.getTextDocument());
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        if (listens()) {
            desk.documents().changed(params.getTextDocument(), params.getContentChanges());
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        if (listens()) {
            desk.documents().closed(params.getTextDocument().getUri());
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What is saved is what is open; there is nothing new to learn.
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams params) {
        return at(
                params.getTextDocument(),
                List.of(),
                target ->
                        actions.at(target, params).stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return inPlan(
                params.getTextDocument(),
                List.of(),
                target -> edits(target, layout(target).of(target.file())));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
            DocumentRangeFormattingParams params) {
        return inPlan(
                params.getTextDocument(),
                List.of(),
                target -> {
                    var lines = target.lines();
                    int from = lines.offset(params.getRange().getStart());
                    int to = lines.offset(params.getRange().getEnd());
                    return edits(target, layout(target).of(target.file(), from, to));
                });
    }

    /** After Enter the finished line, after a brace its block; what is being typed stays. */
    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
            DocumentOnTypeFormattingParams params) {
        return inPlan(
                params.getTextDocument(),
                List.of(),
                target -> {
                    var lines = target.lines();
                    boolean line = params.getCh().equals("\n");
                    // After Enter the editor may have indented the new line already.
                    int behind =
                            line
                                    ? lines.lineStart(params.getPosition())
                                    : lines.offset(params.getPosition());
                    var typed = line ? '\n' : '}';
                    return edits(target, layout(target).onType(target.file(), behind, typed));
                });
    }

    private static Formatting layout(Target target) {
        return new Formatting(target.moment().plan());
    }

    private static List<? extends TextEdit> edits(Target target, PlanEdits edits) {
        return target.lines().edits(edits.of(target.file()));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams params) {
        return at(
                params.getTextDocument(),
                Either.forRight(new CompletionList(List.of())),
                target -> Either.forRight(writing.completion(target, params.getPosition())));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return at(
                params.getTextDocument(),
                null,
                target -> writing.signature(target, params.getPosition()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return at(
                params.getTextDocument(),
                null,
                target -> writing.hover(target, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            definition(DefinitionParams params) {
        return at(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                target -> Either.forLeft(places.definition(target, params.getPosition())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean all = params.getContext() == null || params.getContext().isIncludeDeclaration();
        return at(
                params.getTextDocument(),
                List.of(),
                target -> places.references(target, params.getPosition(), all));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
            DocumentHighlightParams params) {
        return at(
                params.getTextDocument(),
                List.of(),
                target -> places.occurrences(target, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
            prepareRename(PrepareRenameParams params) {
        return at(
                params.getTextDocument(),
                null,
                target -> {
                    var found = places.renamed(target, params.getPosition());
                    return found == null ? null : Either3.forSecond(found);
                });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return at(
                params.getTextDocument(),
                null,
                target -> places.rename(target, params.getPosition(), params.getNewName()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return inPlan(
                params.getTextDocument(),
                List.of(),
                target ->
                        Structure.outline(target).stream()
                                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return inPlan(params.getTextDocument(), List.of(), Structure::folds);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return inPlan(
                params.getTextDocument(),
                null,
                target -> Structure.around(target, params.getPositions()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return inPlan(params.getTextDocument(), null, Structure::colours);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return inPlan(
                params.getTextDocument(),
                null,
                target -> {
                    var lines = target.lines();
                    return Structure.colours(
                            target,
                            lines.offset(params.getRange().getStart()),
                            lines.offset(params.getRange().getEnd()));
                });
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return inPlan(params.getTextDocument(), List.of(), insights::lenses);
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return inPlan(
                params.getTextDocument(),
                List.of(),
                target -> insights.hints(target, params.getRange()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
            CallHierarchyPrepareParams params) {
        return at(
                params.getTextDocument(),
                null,
                target -> insights.hierarchy(target, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return at(
                new TextDocumentIdentifier(params.getItem().getUri()),
                List.of(),
                target -> insights.supporters(target, params.getItem()));
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return at(
                new TextDocumentIdentifier(params.getItem().getUri()),
                List.of(),
                target -> insights.supported(target, params.getItem()));
    }
}
