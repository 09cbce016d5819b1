package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.lsp.JenjangServer;
import id.jenjang.dsl.ide.lsp.ServerSetup;
import id.jenjang.report.DocumentRules;
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
        var rules = DocumentRules.registry();
        var setup =
                new ServerSetup(
                        session.locale(),
                        new Checker(rules),
                        new Knowledge(rules, List.of(), List.of()),
                        Version.text());
        return JenjangServer.serve(
                new FileInputStream(FileDescriptor.in), session.terminal().out(), setup);
    }
}
