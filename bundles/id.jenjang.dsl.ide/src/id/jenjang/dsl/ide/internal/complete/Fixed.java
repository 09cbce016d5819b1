package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.model.Kertas;

import java.util.ArrayList;
import java.util.List;

/** Choices that are no fixed words: kinds of reports, sizes of paper, dates, long texts. */
final class Fixed implements Source {

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        if (site.quoted()) {
            return;
        }
        int rank = 0;
        for (var choice : choices(option)) {
            if (new Match(site.typed()).fits(choice)) {
                drafts.add(
                        new Draft(CompletionItem.Kind.CHOICE, choice, site.word(choice))
                                .at(Draft.Group.VALUES, rank++));
            }
        }
        if (option.frame().rule().getName().equals("Tanggal") && option.frame().isEmpty()) {
            date(site, option, drafts);
        }
        if (option.terminal().equals("TEKS_PANJANG") && site.typed().isEmpty()) {
            drafts.add(
                    new Draft(
                                    CompletionItem.Kind.TEMPLATE,
                                    "'''",
                                    site.word(
                                            "'''\n"
                                                    + site.indentation()
                                                    + "  $0\n"
                                                    + site.indentation()
                                                    + "'''"))
                            .snippet()
                            .detail(site.texts().get("narasi.ditempat"))
                            .at(Draft.Group.OTHERS, 0));
        }
    }

    private static List<String> choices(Option option) {
        return switch (option.place()) {
            case "Laporan.jenis" -> List.of("LKjIP");
            case "Laporan.kertas" -> {
                var sizes = new ArrayList<String>();
                Kertas.VALUES.forEach(each -> sizes.add(each.getLiteral()));
                yield sizes;
            }
            default -> List.of();
        };
    }

    private static void date(Site site, Option option, Drafts drafts) {
        int year = YearProposals.likely(site, option.owner());
        for (var date : List.of(year + "-01-31", year + "-09-30", year + "-12-31")) {
            if (new Match(site.typed()).fits(date)) {
                drafts.add(
                        new Draft(CompletionItem.Kind.YEAR, date, site.word(date))
                                .at(Draft.Group.VALUES, Integer.parseInt(date.substring(5, 7))));
            }
        }
    }
}
