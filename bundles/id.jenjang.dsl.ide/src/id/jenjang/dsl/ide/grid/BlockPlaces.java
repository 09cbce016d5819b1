package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Evaluasi;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;

import org.eclipse.emf.ecore.EObject;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the blocks of a year stand, and where a person would write one that is missing. */
final class BlockPlaces {

    private final SheetContext context;

    BlockPlaces(SheetContext context) {
        this.context = context;
    }

    /** The block, the last one where a budget is written in several. */
    Optional<EObject> block(YearBlock block) {
        var rencana = context.rencana();
        return block.version() == null
                ? rencana.pengukuran(block.agency(), block.year()).map(EObject.class::cast)
                : rencana.blokAnggaran(block.agency(), block.year(), block.version()).stream()
                        .reduce((first, second) -> second)
                        .map(EObject.class::cast);
    }

    /**
     * The file for a new block: where its year is written; else where the blocks of the nearest
     * year stand; else where the agency's plan or the agency itself stands.
     */
    ElementRef file(YearBlock block) {
        var nearest =
                yearly().filter(each -> isOf(each, block))
                        .min(
                                Comparator.comparingInt(
                                                (EObject each) ->
                                                        Math.abs(year(each) - block.year()))
                                        .thenComparingInt(
                                                each -> each.eClass() == block.type() ? 0 : 1));
        var home =
                nearest.or(() -> context.rencana().renstra(block.agency()).map(EObject.class::cast))
                        .orElse(block.agency());
        return ElementRef.file(context.ref(home).file());
    }

    private Stream<EObject> yearly() {
        var rencana = context.rencana();
        return Stream.of(
                        Anggaran.class,
                        Pengukuran.class,
                        Perjanjian.class,
                        RencanaAksi.class,
                        Evaluasi.class)
                .flatMap(type -> rencana.all(type).stream());
    }

    private boolean isOf(EObject element, YearBlock block) {
        return context.rencana().instansiOf(element).filter(block.agency()::equals).isPresent();
    }

    private static int year(EObject element) {
        return switch (element) {
            case Anggaran each -> each.getTahun();
            case Pengukuran each -> each.getTahun();
            case Perjanjian each -> each.getTahun();
            case RencanaAksi each -> each.getTahun();
            case Evaluasi each -> each.getTahun();
            default -> 0;
        };
    }
}
