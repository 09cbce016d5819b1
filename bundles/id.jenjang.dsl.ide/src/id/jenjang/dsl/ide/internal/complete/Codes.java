package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CodeList;
import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.model.Program;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes of programs, kegiatan and sub kegiatan with their names, below the code around them. */
final class Codes implements Source {

    private static final Map<String, Integer> SEGMENTS =
            Map.of("Program", 3, "Kegiatan", 5, "SubKegiatan", 6);

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        var rule = option.owner().rule().getName();
        boolean code = "kode".equals(option.feature()) && !site.quoted();
        boolean name = "nama".equals(option.feature()) && option.owner().text("kode").isPresent();
        if (SEGMENTS.containsKey(rule) && (code || name)) {
            var known = KnownCodes.of(site);
            if (name) {
                proposeName(site, option.owner().text("kode").get(), known, drafts);
            } else {
                proposeCodes(site, option.owner(), known, drafts);
            }
        }
    }

    private static void proposeName(Site site, String code, KnownCodes known, Drafts drafts) {
        var found = known.list().find(code);
        if (found.isPresent()) {
            var name = found.get().name();
            drafts.add(
                    new Draft(CompletionItem.Kind.CODE, name, site.string(name))
                            .documentation(known.about(found.get()))
                            .filter(site.quoted() ? name : "\"" + name)
                            .at(Draft.Group.VALUES, 0));
        }
    }

    private static void proposeCodes(Site site, Frame owner, KnownCodes known, Drafts drafts) {
        var parent = above(owner);
        var typed = site.typed();
        var match = new Match(typed);
        int rank = 0;
        for (var entry : entries(site, known.list(), beginning(parent, typed), segments(owner))) {
            if (entry.code().startsWith(typed) || match.fits(entry.name())) {
                if (rank == Drafts.MOST) {
                    drafts.leftOut();
                    return;
                }
                var text =
                        site.atLineEnd()
                                ? entry.code() + " \"" + entry.name() + "\""
                                : entry.code();
                drafts.add(
                        new Draft(CompletionItem.Kind.CODE, entry.code(), site.word(text))
                                .detail(entry.name())
                                .documentation(known.about(entry))
                                .filter(entry.code() + " " + entry.name())
                                .at(Draft.Group.VALUES, rank++));
            }
        }
    }

    /** Those of the bidang urusan of the plan first: what is written next is most often of one. */
    private static List<CodeList.Entry> entries(
            Site site, CodeList list, String beginning, int segments) {
        var entries = list.entries(beginning, segments);
        if (!beginning.isEmpty()) {
            return entries;
        }
        var used =
                site.rencana().all(Program.class).stream()
                        .map(Program::getKode)
                        .filter(code -> code != null && !code.isBlank())
                        .map(Codes::area)
                        .collect(Collectors.toSet());
        return entries.stream()
                .sorted(Comparator.comparing(entry -> !used.contains(area(entry.code()))))
                .toList();
    }

    private static int segments(Frame owner) {
        return SEGMENTS.get(owner.rule().getName());
    }

    /** What was typed, where it is more than the code around says. */
    private static String beginning(String parent, String typed) {
        boolean code = !typed.isEmpty() && Character.isDigit(typed.charAt(0));
        return code && typed.startsWith(parent) ? typed : parent;
    }

    private static String area(String code) {
        int end = code.indexOf('.', code.indexOf('.') + 1);
        return end < 0 ? code : code.substring(0, end);
    }

    /** The code of the innermost element around that has one, with a dot behind it; else empty. */
    private static String above(Frame owner) {
        for (var each = owner.parent(); each != null; each = each.parent()) {
            if (SEGMENTS.containsKey(each.rule().getName()) && each.text("kode").isPresent()) {
                return each.text("kode").get() + ".";
            }
        }
        return "";
    }
}
