package id.jenjang.dsl.ide.internal.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the server says to its client unasked: what went wrong, and that something takes a moment.
 */
final class ClientTalk {

    private static final Logger LOG = Logger.getLogger("id.jenjang.dsl.ide.lsp");

    private LanguageClient client;
    private volatile boolean showsProgress;
    private volatile boolean showsDocuments;
    private volatile boolean refreshesLenses;
    private volatile boolean refreshesHints;

    void connect(LanguageClient remote) {
        client = remote;
    }

    LanguageClient client() {
        return client;
    }

    /** What the client can do when told to. */
    void greet(ClientCapabilities wishes) {
        showsProgress =
                wishes.getWindow() != null
                        && Boolean.TRUE.equals(wishes.getWindow().getWorkDoneProgress());
        showsDocuments =
                wishes.getWindow() != null
                        && wishes.getWindow().getShowDocument() != null
                        && wishes.getWindow().getShowDocument().isSupport();
        var workspace = Optional.ofNullable(wishes.getWorkspace());
        refreshesLenses =
                workspace
                        .map(WorkspaceClientCapabilities::getCodeLens)
                        .map(each -> Boolean.TRUE.equals(each.getRefreshSupport()))
                        .orElse(false);
        refreshesHints =
                workspace
                        .map(WorkspaceClientCapabilities::getInlayHint)
                        .map(each -> Boolean.TRUE.equals(each.getRefreshSupport()))
                        .orElse(false);
    }

    /** Figures shown beside texts may be others now, also in texts that did not change. */
    void figuresChanged() {
        if (refreshesLenses) {
            client.refreshCodeLenses();
        }
        if (refreshesHints) {
            client.refreshInlayHints();
        }
    }

    /** Whether the client can be asked to show a stretch of a text. */
    boolean showsDocuments() {
        return showsDocuments;
    }

    /** Something the client should not have done. */
    void warn(String sentence) {
        client.logMessage(new MessageParams(MessageType.Warning, sentence));
    }

    /** Something that went wrong here; its cause goes to the log on the standard error. */
    void fail(String sentence, Throwable cause) {
        LOG.log(Level.WARNING, sentence, cause);
        client.logMessage(new MessageParams(MessageType.Error, sentence));
    }

    /** Shows that something has begun. */
    void begin(String token, String title) {
        if (showsProgress) {
            client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
            var begin = new WorkDoneProgressBegin();
            begin.setTitle(title);
            tell(token, begin);
        }
    }

    /** Shows that it is done. */
    void end(String token) {
        if (showsProgress) {
            tell(token, new WorkDoneProgressEnd());
        }
    }

    private void tell(String token, WorkDoneProgressNotification step) {
        client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(step)));
    }
}
