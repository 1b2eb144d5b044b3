/** One way to fetch the figures, with the text to copy. */
export interface Example {
  readonly title: string;
  readonly code: string;
}

/** The same figures in four tools: supply gaps of a region as rows. */
export function examples(origin: string): Example[] {
  const address = `${origin}/api/analyses/supply-gaps?area=1084&format=`;
  return [
    { title: 'curl', code: `curl -L -o gaps.csv '${address}csv'` },
    {
      title: 'R',
      code: `gaps <- read.csv("${address}csv", fileEncoding = "UTF-8",
                 colClasses = c(targetGroup = "character"))
short <- subset(gaps, gapAtOccupancy < 0)

# As a JSON-stat cube:
# cube <- rjstat::fromJSONstat("${address}json-stat")`,
    },
    {
      title: 'Python',
      code: `import pandas as pd

gaps = pd.read_csv("${address}csv", dtype={"targetGroup": str})
print(gaps.loc[gaps.gapAtOccupancy < 0, ["targetGroup", "need", "places", "gapAtOccupancy"]])`,
    },
    {
      title: 'Excel (Data › Get Data › From Other Sources › Blank Query › Advanced Editor)',
      code: `let
    Source = Csv.Document(Web.Contents("${address}csv"), [Delimiter = ",", Encoding = 65001]),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(
        Rows, {{"need", type number}, {"places", type number}, {"gapAtOccupancy", type number}}, "en-US")
in
    Typed`,
    },
  ];
}
