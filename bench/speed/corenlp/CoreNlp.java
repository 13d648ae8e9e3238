import edu.stanford.nlp.pipeline.*;
import java.nio.file.*;
import java.util.*;

/** Tags and parses every line of a file with CoreNLP's neural dependency parser, and prints counts and seconds as JSON. */
public class CoreNlp {
  public static void main(String[] args) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    StanfordCoreNLP before = pipeline("tokenize,pos"), parser = pipeline("depparse");
    run(before, parser, lines.subList(0, lines.size() / 10));
    System.out.println(run(before, parser, lines));
  }

  static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("enforceRequirements", "false");
    settings.setProperty("threads", "1");
    return new StanfordCoreNLP(settings, false);
  }

  static String run(StanfordCoreNLP before, StanfordCoreNLP parser, List<String> lines) {
    long tagging = 0, parsing = 0, sentences = 0, tokens = 0;
    for (String line : lines) {
      CoreDocument document = new CoreDocument(line);
      long start = System.nanoTime();
      before.annotate(document);
      long tagged = System.nanoTime();
      parser.annotate(document);
      tagging += tagged - start;
      parsing += System.nanoTime() - tagged;
      sentences += document.sentences().size();
      tokens += document.tokens().size();
    }
    return String.format(Locale.ROOT, "{\"sentences\":%d,\"tokens\":%d,\"tagging\":%.3f,\"parsing\":%.3f}", sentences, tokens, tagging / 1e9, parsing / 1e9);
  }
}
