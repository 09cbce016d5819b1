package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.lsp.JenjangServer;
import id.jenjang.dsl.ide.lsp.ServerSetup;
import id.jenjang.measure.Rencana;
import id.jenjang.model.RencanaFactory;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.OwnWording;
import id.jenjang.rules.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code jenjang lsp}: helps an editor, with which it speaks over the standard streams. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {

    private final Session session;

    /** Many clients say so; there is no other way. */
    @Option(names = "--stdio")
    private boolean stdio;

    LspCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // The standard output belongs to the protocol: a library that prints would break it.
        System.setOut(System.err);
        var knowledge = knowledge();
        var setup =
                new ServerSetup(
                        session.locale(),
                        new Checker(knowledge.rules()),
                        knowledge,
                        new ReportPage(session.terminal()),
                        Version.text());
        return JenjangServer.serve(
                new FileInputStream(FileDescriptor.in), session.terminal().out(), setup);
    }

    /** What editing help learns from the documents: their rules, chapters and sentences. */
    static Knowledge knowledge() {
        var noPlan = Rencana.of(List.of());
        var anyReport = RencanaFactory.eINSTANCE.createLaporan();
        // A title with a year has it from a report; without one it would be wrong.
        var chapters =
                LkjipComposer.titles(noPlan, anyReport).stream()
                        .filter(title -> title.chars().noneMatch(Character::isDigit))
                        .toList();
        return new Knowledge(
                DocumentRules.registry(), chapters, List.copyOf(OwnWording.sentences().keySet()));
    }
}
