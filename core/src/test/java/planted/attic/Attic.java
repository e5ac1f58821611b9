package planted.attic;

/** In a package that has no floor. */
public interface Attic {}
