package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.Letak;
import id.jenjang.rules.Place;

/** Places of a transcript as places of findings. */
final class Places {
    private Places() {}

    static Place of(Letak at) {
        if (at.fitur() == null) {
            return Place.of(at.pemilik());
        }
        return new Place.ModelPlace(
                at.pemilik(), at.fitur(), -1, at.panjang() < 0 ? 0 : at.awal(), at.panjang());
    }
}
