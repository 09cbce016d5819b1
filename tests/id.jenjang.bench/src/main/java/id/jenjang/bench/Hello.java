package id.jenjang.bench;

/** What a JVM costs that does nothing else. */
final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("halo");
    }
}
