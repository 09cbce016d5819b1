package id.jenjang.dsl.ide.internal.lsp;

import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What a client says and asks about its folders as a whole. */
final class WorkspaceRequests implements WorkspaceService {

    private final Requests requests;
    private Desk desk;
    private Commands commands;
    private Places places;

    WorkspaceRequests(Requests requests) {
        this.requests = requests;
    }

    /** From now on there is something to speak of. */
    void open(Desk opened, Commands available, Places known) {
        desk = opened;
        commands = available;
        places = known;
    }

    private boolean listens() {
        return requests.stage() == Requests.Stage.OPEN;
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        var subjects =
                desk == null
                        ? List.<Commands.Subject>of()
                        : commands.subjects(params.getArguments());
        return requests.answer(
                cancelled -> commands.run(params.getCommand(), params.getArguments(), subjects));
    }

    @Override
    public CompletableFuture<
                    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
            symbol(WorkspaceSymbolParams params) {
        var moments =
                desk == null
                        ? List.<Moment>of()
                        : desk.homes().all().stream().map(PlanHome::now).toList();
        return requests.answer(
                cancelled -> Either.forRight(places.symbols(moments, params.getQuery())));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        var next = ServerOptions.of(params.getSettings());
        // Clients that keep no settings for us send none.
        if (listens() && !next.equals(ServerOptions.NONE)) {
            desk.configure(next);
        }
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        touched(params.getChanges().stream().map(each -> each.getUri()));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        if (listens()) {
            desk.settle(
                    params.getEvent().getAdded().stream().map(WorkspaceFolder::getUri).toList(),
                    params.getEvent().getRemoved().stream().map(WorkspaceFolder::getUri).toList());
        }
    }

    @Override
    public void didCreateFiles(CreateFilesParams params) {
        touched(params.getFiles().stream().map(each -> each.getUri()));
    }

    @Override
    public void didRenameFiles(RenameFilesParams params) {
        touched(
                params.getFiles().stream()
                        .flatMap(each -> Stream.of(each.getOldUri(), each.getNewUri())));
    }

    @Override
    public void didDeleteFiles(DeleteFilesParams params) {
        touched(params.getFiles().stream().map(each -> each.getUri()));
    }

    private void touched(Stream<String> uris) {
        if (listens()) {
            desk.documents()
                    .touched(uris.flatMap(uri -> desk.names().onDisk(uri).stream()).toList());
        }
    }
}
