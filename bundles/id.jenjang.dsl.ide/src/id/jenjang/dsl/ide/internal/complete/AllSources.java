package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.complete.Proposals;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.dsl.ide.internal.expect.Spot;

import java.nio.file.Path;
import java.util.List;

/** Asks every source of proposals what fits at a place. */
public final class AllSources {

    private final EditedPlan plan;
    private final Knowledge knowledge;

    /** The sources of a plan. */
    public AllSources(EditedPlan plan, Knowledge knowledge) {
        this.plan = plan;
        this.knowledge = knowledge;
    }

    /** What fits at a place of a text. */
    public Proposals at(Path file, String text, int offset) {
        int place = Math.clamp(offset, 0, text.length());
        if (!file.toString().endsWith(".jenjang")) {
            var spot = new Spot(Spot.Kind.LONG_TEXT, 0, place, text.length(), List.of());
            var site = new Site(plan, file, text, spot, knowledge);
            return new LiveValues(site, NarrativeContext.of(plan, file)).at(place).proposals();
        }
        var site = new Site(plan, file, text, Spot.at(text, place), knowledge);
        return switch (site.spot().kind()) {
            case COMMENT -> Proposals.NONE;
            case LONG_TEXT -> narrative(site, place);
            case CODE, TEXT -> words(site);
        };
    }

    private static Proposals narrative(Site site, int place) {
        return site.spot().options().stream()
                .filter(option -> option.terminal().equals("TEKS_PANJANG"))
                .filter(option -> option.owner().rule().getName().equals("Bagian"))
                .findFirst()
                .map(option -> NarrativeContext.of(site, option.owner()))
                .map(context -> new LiveValues(site, context).at(place).proposals())
                .orElse(Proposals.NONE);
    }

    private static Proposals words(Site site) {
        var sources =
                List.of(
                        new Codes(),
                        new YearProposals(),
                        new TextValues(),
                        new FileNames(),
                        new Levels(),
                        new Rules(),
                        new Fixed(),
                        new Signs(),
                        new References(),
                        new Keywords(),
                        new NewName());
        var drafts = new Drafts();
        var options = options(site);
        for (var source : sources) {
            for (var option : options) {
                source.propose(site, option, drafts);
            }
        }
        return drafts.proposals();
    }

    /** In the middle of a line a statement that has begun is gone on with. */
    private static List<Option> options(Site site) {
        var all = site.spot().options();
        var going = all.stream().filter(each -> each.statement().isPresent()).toList();
        return going.isEmpty() || site.beginsLine() ? all : going;
    }
}
