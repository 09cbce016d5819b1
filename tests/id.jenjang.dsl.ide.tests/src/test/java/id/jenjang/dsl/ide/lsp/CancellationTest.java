package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Checker;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.Severity;

import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Work nobody waits for any more is given up. */
class CancellationTest {

    private static final String TEXT = "instansi I \"Dinas\" {}\n";

    @TempDir Path folder;

    /** A rule that takes as long as a test wants. */
    private static final class SlowRule extends PlanRule {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final AtomicInteger runs = new AtomicInteger();
        final AtomicInteger ends = new AtomicInteger();

        SlowRule() {
            super("J999", Severity.INFO, Regulation.JENJANG);
        }

        @Override
        protected void check(CheckContext context) {
            runs.incrementAndGet();
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            context.goOn();
            ends.incrementAndGet();
        }
    }

    @Test
    void aRequestThatIsCalledOffIsAnsweredAtOnce() throws Exception {
        var rule = new SlowRule();
        try (var client = new Client(new Checker(RuleRegistry.of(List.of(rule))))) {
            client.greet(null, null, folder);
            var answer =
                    client.server
                            .getWorkspaceService()
                            .executeCommand(new ExecuteCommandParams("jenjang.periksa", List.of()));
            rule.begun.await();
            answer.cancel(true);
            // What the client itself makes of it depends on whether this answer was faster.
            assertEquals(
                    ResponseErrorCode.RequestCancelled.getValue(), client.awaitError().getCode());
            rule.mayEnd.countDown();
            var again =
                    client.server
                            .getWorkspaceService()
                            .executeCommand(new ExecuteCommandParams("jenjang.periksa", List.of()));
            assertTrue(Client.get(again).toString().contains("0 galat"));
        }
    }

    @Test
    void whatIsFoundInAPlanThatIsGoneIsNotTold() throws Exception {
        var rule = new SlowRule();
        var gone = folder.resolve("satu/a.jenjang");
        var kept = folder.resolve("dua/a.jenjang");
        for (var each : List.of(gone, kept)) {
            Files.createDirectories(each.getParent());
            Files.writeString(each, "tangga {");
        }
        try (var client = new Client(new Checker(RuleRegistry.of(List.of(rule))))) {
            client.greet(null, null, gone.getParent());
            rule.begun.await();
            var service = client.server.getWorkspaceService();
            service.didChangeWorkspaceFolders(
                    new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(
                                    List.of(workspace(kept)), List.of(workspace(gone)))));
            // Messages are read one after the other, so after this one the folder has been left.
            Client.get(
                    service.executeCommand(new ExecuteCommandParams("jenjang.folder", List.of())));
            rule.mayEnd.countDown();
            client.awaitRules(kept, "S001");
            assertFalse(client.wasTold(gone));
        }
    }

    private static WorkspaceFolder workspace(Path file) {
        return new WorkspaceFolder(file.getParent().toUri().toString(), "uji");
    }

    @Test
    void whileOneCheckRunsThoseOfPassedMomentsAreSkipped() throws Exception {
        var rule = new SlowRule();
        var file = folder.resolve("a.jenjang");
        try (var client = new Client(new Checker(RuleRegistry.of(List.of(rule))))) {
            client.greet(null, null, folder);
            client.open(file, TEXT);
            rule.begun.await();
            int before = rule.runs.get();
            for (int i = 0; i < 20; i++) {
                client.change(file, TEXT + "// " + i + "\n");
            }
            client.change(file, "tangga {");
            client.awaitRules(file, "S001");
            rule.mayEnd.countDown();
            client.awaitTold(file, each -> each.getVersion() == 22);
            Client.get(
                    client.server
                            .getWorkspaceService()
                            .executeCommand(
                                    new ExecuteCommandParams("jenjang.periksa", List.of())));
            // One for the last text, which the command uses too; the first one was given up.
            assertEquals(before + 1, rule.runs.get());
            assertEquals(1, rule.ends.get());
            assertEquals(List.of(), client.log);
        }
    }

    /**
     * A page that keeps everybody from reading the plan it is asked for, as long as a test wants.
     */
    private static final class SlowPage implements PlanPage {

        final CompletableFuture<EditedPlan> asked = new CompletableFuture<>();
        final CountDownLatch mayEnd = new CountDownLatch(1);

        @Override
        public String of(EditedPlan plan, Locale locale) {
            synchronized (plan) {
                asked.complete(plan);
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "";
            }
        }
    }

    @Test
    void aPlanThatIsBeingReadIsGivenUpAtTheNextKey() throws Exception {
        var rule = new SlowRule();
        var page = new SlowPage();
        var file = folder.resolve("a.jenjang");
        Files.writeString(file, TEXT);
        try (var client = new Client(new Checker(RuleRegistry.of(List.of(rule))), page)) {
            client.greet(null, null, folder);
            client.open(file, TEXT);
            rule.begun.await();
            client.change(file, TEXT + "// satu\n");
            var service = client.server.getWorkspaceService();
            var shown =
                    service.executeCommand(
                            new ExecuteCommandParams(
                                    "jenjang.halaman", List.of(file.toUri().toString())));
            var plan = page.asked.get();
            // Now the thread that was busy with the rule reads the plan, and waits for the page.
            rule.mayEnd.countDown();
            while (Thread.getAllStackTraces().entrySet().stream()
                    .noneMatch(each -> waitsForPlan(each.getKey(), each.getValue()))) {
                Thread.onSpinWait();
            }
            client.change(file, TEXT + "// dua\n");
            Client.get(
                    service.executeCommand(new ExecuteCommandParams("jenjang.folder", List.of())));
            page.mayEnd.countDown();
            Client.get(shown);
            client.change(file, "tangga {");
            client.awaitTold(file, each -> each.getVersion() == 4);
            // What is known of it is still what was known before.
            var known = plan.known().flatMap(each -> each.nodes(file)).orElseThrow();
            assertEquals(TEXT, known.getRootNode().getText());
        }
    }

    private static boolean waitsForPlan(Thread thread, StackTraceElement[] stack) {
        return thread.getName().equals("jenjang-lsp-rencana")
                && thread.getState() == Thread.State.BLOCKED
                && stack.length > 0
                && stack[0].getClassName().equals(EditedPlan.class.getName());
    }
}
