package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CodeList;
import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.dsl.ide.internal.expect.Option;

import java.nio.file.Path;
import java.util.Map;

/** Codes of programs, kegiatan and sub kegiatan with their names, below the code around them. */
final class Codes implements Source {

    private static final Map<String, Integer> SEGMENTS =
            Map.of("Program", 3, "Kegiatan", 5, "SubKegiatan", 6);

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        var rule = option.owner().rule().getName();
        boolean code = "kode".equals(option.feature());
        boolean name = "nama".equals(option.feature()) && option.owner().text("kode").isPresent();
        if (!SEGMENTS.containsKey(rule) || !code && !name) {
            return;
        }
        var list = list(site);
        if (name) {
            list.name(option.owner().text("kode").get())
                    .ifPresent(
                            known ->
                                    drafts.add(
                                            new Draft(
                                                            CompletionItem.Kind.CODE,
                                                            known,
                                                            site.string(known))
                                                    .filter(site.quoted() ? known : "\"" + known)
                                                    .at(Draft.Group.VALUES, 0)));
            return;
        }
        var parent = above(option.owner());
        var match = new Match(site.typed());
        int rank = 0;
        for (var entry : list.entries(parent, SEGMENTS.get(rule))) {
            if (entry.code().startsWith(site.typed()) || match.fits(entry.name())) {
                var text =
                        site.atLineEnd()
                                ? entry.code() + " \"" + entry.name() + "\""
                                : entry.code();
                drafts.add(
                        new Draft(CompletionItem.Kind.CODE, entry.code(), site.word(text))
                                .detail(entry.name())
                                .filter(entry.code() + " " + entry.name())
                                .at(Draft.Group.VALUES, rank++));
            }
        }
    }

    /** The code of the element around with a dot behind it; empty when it has none. */
    private static String above(Frame owner) {
        for (var each = owner.parent(); each != null; each = each.parent()) {
            if (SEGMENTS.containsKey(each.rule().getName())) {
                return each.text("kode").map(code -> code + ".").orElse("");
            }
        }
        return "";
    }

    /** The list beside the plan, in the innermost folder all its files stand in; else ours. */
    static CodeList list(Site site) {
        var root =
                site.plan().files().stream()
                        .map(file -> file.toAbsolutePath().getParent())
                        .reduce(Codes::shared);
        var beside = root.map(folder -> folder.resolve(CodeList.FILE)).flatMap(site.plan()::text);
        return beside.or(() -> site.plan().text(Path.of(CodeList.FILE)))
                .map(CodeList::parse)
                .orElseGet(CodeList::builtIn);
    }

    private static Path shared(Path one, Path other) {
        var folder = one;
        while (folder != null && !other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? one : folder;
    }
}
