package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CodeEdition;
import id.jenjang.dsl.ide.complete.CodeList;
import id.jenjang.dsl.ide.complete.CodeProblem;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The list of codes that holds for a plan, and what to tell about its entries. */
final class KnownCodes {

    /** The list last read: every letter typed asks for it again. */
    private static final AtomicReference<Read> LAST = new AtomicReference<>(new Read("", null));

    private final CodeList list;
    private final boolean own;
    private final Texts texts;
    private final Map<CodeEdition, String> told = new HashMap<>();

    private KnownCodes(CodeList list, boolean own, Texts texts) {
        this.list = list;
        this.own = own;
        this.texts = texts;
    }

    /** The list beside the plan, in the innermost folder all its files stand in; else ours. */
    static KnownCodes of(Site site) {
        var root =
                site.plan().files().stream()
                        .map(file -> file.toAbsolutePath().getParent())
                        .reduce(KnownCodes::shared);
        var beside =
                root.map(folder -> folder.resolve(CodeList.FILE))
                        .flatMap(site.plan()::text)
                        .or(() -> site.plan().text(Path.of(CodeList.FILE)));
        return new KnownCodes(
                beside.map(KnownCodes::read).orElseGet(CodeList::builtIn),
                beside.isPresent(),
                site.texts());
    }

    private static CodeList read(String text) {
        var last = LAST.get();
        if (last.list() == null || !last.text().equals(text)) {
            last = new Read(text, CodeList.parse(text));
            LAST.set(last);
        }
        return last.list();
    }

    private static Path shared(Path one, Path other) {
        var folder = one;
        while (folder != null && !other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? one : folder;
    }

    CodeList list() {
        return list;
    }

    /** Which list an entry comes from, and what is wrong with that. */
    String about(CodeList.Entry entry) {
        return told.computeIfAbsent(entry.edition(), this::about);
    }

    private String about(CodeEdition edition) {
        var decree = edition.decree();
        String source;
        if (own) {
            source =
                    decree.isEmpty()
                            ? texts.get("kode.sendiri", CodeList.FILE)
                            : texts.get("kode.sendiri.keputusan", CodeList.FILE, decree);
        } else {
            source = texts.get("kode.bawaan", decree, CodeList.FILE);
        }
        return problem()
                .map(
                        each ->
                                source
                                        + "\n\n"
                                        + texts.get(
                                                "kode." + each.kind(),
                                                CodeList.FILE,
                                                String.valueOf(each.line()),
                                                each.code()))
                .orElse(source);
    }

    /** The first line that is left out; else the first that is doubtful. */
    private Optional<CodeProblem> problem() {
        var problems = list.problems();
        return problems.stream()
                .filter(each -> each.kind().leavesOut())
                .findFirst()
                .or(() -> problems.stream().findFirst());
    }

    private record Read(String text, CodeList list) {}
}
