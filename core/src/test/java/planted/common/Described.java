package planted.common;

public interface Described {
    String description();
}
