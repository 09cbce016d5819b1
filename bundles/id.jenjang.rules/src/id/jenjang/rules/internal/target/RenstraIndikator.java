package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Renstra;

import java.util.ArrayList;
import java.util.List;

/** The indicators of a Renstra: of its tujuan and its sasaran, in file order. */
final class RenstraIndikator {
    private RenstraIndikator() {}

    static List<Indikator> of(Renstra renstra) {
        List<Indikator> result = new ArrayList<>();
        renstra.getTujuan()
                .forEach(
                        tujuan -> {
                            result.addAll(tujuan.getIndikator());
                            addAll(result, tujuan.getSasaran());
                        });
        addAll(result, renstra.getSasaran());
        return result;
    }

    private static void addAll(List<Indikator> result, List<? extends PemilikIndikator> owners) {
        owners.forEach(owner -> result.addAll(owner.getIndikator()));
    }
}
