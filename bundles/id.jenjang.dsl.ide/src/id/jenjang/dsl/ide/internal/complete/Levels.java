package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.model.Indikator;
import id.jenjang.model.Tangga;

import java.util.Optional;

/** The levels of the ladder an indicator is measured on. */
final class Levels implements Source {

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        if (!option.place().equals("NilaiPredikat.predikat") || site.quoted()) {
            return;
        }
        var match = new Match(site.typed());
        int rank = 0;
        var levels = tangga(site, option).stream().flatMap(each -> each.getTingkat().stream());
        for (var level : levels.toList()) {
            if (match.fits(level)) {
                boolean name = level.matches("[A-Za-z_]\\w*");
                drafts.add(
                        new Draft(
                                        CompletionItem.Kind.CHOICE,
                                        level,
                                        name ? site.word(level) : site.string(level))
                                .at(Draft.Group.VALUES, rank));
            }
            rank++;
        }
    }

    private static Optional<Tangga> tangga(Site site, Option option) {
        var named = option.frame().nearest("tangga").flatMap(site.rencana()::byId);
        var indicator = option.frame().nearest("indikator").flatMap(site.rencana()::byId);
        return named.filter(Tangga.class::isInstance)
                .map(Tangga.class::cast)
                .or(
                        () ->
                                indicator
                                        .filter(Indikator.class::isInstance)
                                        .map(each -> ((Indikator) each).getTangga())
                                        .filter(each -> !each.eIsProxy()));
    }
}
