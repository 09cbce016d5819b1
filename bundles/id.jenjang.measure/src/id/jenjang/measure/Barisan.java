package id.jenjang.measure;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The parts of an expression, taken one after the other by whoever understands them. */
final class Barisan {
    private final List<Ungkapan.Bagian> bagian;
    private int diambil;

    Barisan(Ungkapan ungkapan) {
        bagian = ungkapan.bagian();
    }

    boolean habis() {
        return diambil == bagian.size();
    }

    /** The next part, left in place. */
    Optional<Ungkapan.Bagian> intip() {
        return habis() ? Optional.empty() : Optional.of(bagian.get(diambil));
    }

    /** The next part, taken; there is one. */
    Ungkapan.Bagian ambil() {
        Ungkapan.Bagian next = intip().orElseThrow(NoSuchElementException::new);
        diambil++;
        return next;
    }

    /** What the next part means, taking it only when it means something and has no argument. */
    <T> Optional<T> ambilJika(Function<String, T> arti) {
        Optional<T> result =
                intip().filter(b -> b.argumen() == null).map(b -> arti.apply(b.nama()));
        if (result.isPresent()) {
            diambil++;
        }
        return result;
    }
}
