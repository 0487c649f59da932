/** Says what the quickstart's build does before it begins: Maven itself is silent for minutes. */
public final class Announcement {

  private Announcement() {}

  /** No arguments. */
  public static void main(String[] args) {
    System.out.println("Building the component and the example. The first time, Maven downloads what");
    System.out.println("they need, which takes some minutes; the example then runs for 30 s.");
  }
}
